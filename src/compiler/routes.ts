/** Draws routes whose course has not been published. */
import { bezierSpline, buffer, length, lineSliceAlong, lineString, simplify } from '@turf/turf';
import type { MapFeatures } from '../domain/map-feature.ts';
import { roundLonLat, toLonLat } from './geometry/measure.ts';
import { ringsInOrder } from './geometry/rings.ts';

type MapFeature = MapFeatures['features'][number];

/** Simplification tolerance for the curve, in degrees: about a kilometre, a hundredth of the uncertainty of such a route. */
const CURVE_DEGREES = 0.01;
/** Width of the band around an unpublished route. Symbolic, like a dash pattern: no source says how far off the line may be. */
const CORRIDOR_KM = 60;

/**
 * The features as the map draws them: an unpublished route becomes a curve with a band around it. Downloads and measurements use
 * the original line.
 */
export function withRoutes({ type, features }: MapFeatures): MapFeatures {
  return {
    type,
    features: features.flatMap((feature): MapFeature[] => {
      const { geometry, properties } = feature;
      if (geometry.type !== 'LineString' || !properties.dashed) return [feature];
      const route = smoothed(geometry);
      const band = corridor(route);
      const id = `${properties.id}:corridor`;
      const below: MapFeature[] = band
        ? [{ type: 'Feature', id, geometry: band, properties: { ...properties, id, role: 'corridor' } }]
        : [];
      return [...below, { ...feature, geometry: route }];
    }),
  };
}

/** The band around a route, except at its ends, where the landing points are known better; null if the route is too short. */
function corridor(route: GeoJSON.LineString): GeoJSON.Polygon | null {
  const line = lineString(route.coordinates);
  const total = length(line);
  if (total < 4 * CORRIDOR_KM) return null;
  const middle = lineSliceAlong(line, CORRIDOR_KM / 2, total - CORRIDOR_KM / 2);
  const band = buffer(middle, CORRIDOR_KM / 2, { steps: 6 })?.geometry;
  if (band?.type !== 'Polygon') return null;
  const rings = band.coordinates.map((ring) => ring.map((position) => [...roundLonLat(toLonLat(position))]));
  return { type: 'Polygon', coordinates: ringsInOrder(rings) };
}

/**
 * Rounds off the corners, which a route at sea does not have. The curve passes through every point of the data (before it is
 * simplified) and keeps both ends.
 */
function smoothed({ coordinates }: GeoJSON.LineString): GeoJSON.LineString {
  if (coordinates.length < 3) return { type: 'LineString', coordinates };
  const curve = simplify(bezierSpline(lineString(coordinates), { sharpness: 0.85 }), { tolerance: CURVE_DEGREES });
  const inner = curve.geometry.coordinates.slice(1, -1).map((position) => [...roundLonLat(toLonLat(position))]);
  return { type: 'LineString', coordinates: [...coordinates.slice(0, 1), ...inner, ...coordinates.slice(-1)] };
}
