import type { LonLat } from '../../domain/lonlat.ts';
import { round } from '../geometry/measure.ts';

/** WGS 84: semi-major axis in metres, and the square of the first eccentricity. */
const A = 6_378_137;
const E2 = 0.00669437999014;

/** Decimals of a degree: about a tenth of a metre. */
const DECIMALS = 6;

/** A point on the plane, in metres from the point of contact. */
export type Metres = readonly [right: number, ahead: number];

/**
 * A plane tangent to the WGS 84 ellipsoid: metres become degrees by the two radii of curvature at the point of contact. Within
 * 20 km of it the error is a few metres, within 2 km a few centimetres.
 *
 * @param origin point of contact, [longitude, latitude] in degrees
 * @param turn bearing of “ahead”, degrees clockwise from north
 * @returns a function from metres on the plane to [longitude, latitude]
 */
export function tangentPlane(origin: LonLat, turn: number): (point: Metres) => LonLat {
  const [lon, lat] = origin;
  const phi = (lat * Math.PI) / 180;
  const w = 1 - E2 * Math.sin(phi) ** 2;
  const alongMeridian = (A * (1 - E2)) / w ** 1.5;
  const alongParallel = (A / Math.sqrt(w)) * Math.cos(phi);
  const theta = (turn * Math.PI) / 180;
  const degrees = (metres: number, radius: number) => (metres / radius) * (180 / Math.PI);
  return ([right, ahead]) => {
    const east = right * Math.cos(theta) + ahead * Math.sin(theta);
    const north = ahead * Math.cos(theta) - right * Math.sin(theta);
    return [round(lon + degrees(east, alongParallel), DECIMALS), round(lat + degrees(north, alongMeridian), DECIMALS)];
  };
}
