/** Distance and direction on the sphere; positions are [longitude, latitude] in degrees, WGS 84. */
import type { LonLat } from './lonlat.ts';

/** Mean radius of the earth in km (IUGG), the one Turf uses when the catalogue is compiled. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km between two [lon, lat] positions in degrees (haversine formula). */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const dLat = (latB - latA) * RADIANS;
  const dLon = (lonB - lonA) * RADIANS;
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Initial bearing of the great circle from the first position to the second, in degrees clockwise from north, 0 ≤ bearing < 360. */
export function initialBearing([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const dLon = (lonB - lonA) * RADIANS;
  const y = Math.sin(dLon) * Math.cos(latB * RADIANS);
  const x =
    Math.cos(latA * RADIANS) * Math.sin(latB * RADIANS) -
    Math.sin(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.cos(dLon);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}
