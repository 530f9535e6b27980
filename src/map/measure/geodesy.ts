/**
 * Distances and areas on a sphere with the earth's mean radius (6,371.0088 km), computed by Turf. Distances follow the great circle
 * (haversine formula). Compared with the WGS 84 ellipsoid, distances are off by at most 0.6 %, areas by 1 %.
 */
import { area, distance, greatCircle, kinks, polygon } from '@turf/turf';
import { unrolled } from '../../domain/longitude.ts';
import type { LonLat } from '../../domain/lonlat.ts';

/** Length in km of the chords by which great circles are drawn: at zooms at which one fits the map, it is off by less than a pixel. */
const STEP_KM = 40;
const MOST_STEPS = 200;

/** Length in km of a line of [lon, lat] positions joined by great circles. */
export function lengthKm(line: readonly LonLat[]): number {
  return pairs(line).reduce((sum, [from, to]) => sum + distance([...from], [...to], { units: 'kilometers' }), 0);
}

/**
 * A line's course on the map: great circles between its points, as chords short enough to look smooth. Longitudes continue beyond the
 * 180th meridian.
 */
export function alongGreatCircles(line: readonly LonLat[]): readonly LonLat[] {
  const [first] = line;
  if (!first) return [];
  return unrolled([first, ...pairs(line).flatMap(([from, to]) => arc(from, to).slice(1))]);
}

/** Area in km² of a ring of [lon, lat] joined by great circles; null where it crosses itself and so has no single area. */
export function areaKm2(ring: readonly LonLat[]): number | null {
  const [first] = ring;
  if (!first || ring.length < 3) return 0;
  const closed = unrolled([...ring, first]);
  if (kinks(polygon([closed.map(mutable)])).features.length > 0) return null;
  return area(polygon([alongGreatCircles(closed).map(mutable)])) / 1e6;
}

function arc(from: LonLat, to: LonLat): readonly LonLat[] {
  const km = distance([...from], [...to], { units: 'kilometers' });
  const steps = Math.min(MOST_STEPS, Math.ceil(km / STEP_KM));
  if (steps < 2) return [from, to];
  const { geometry } = greatCircle([...from], [...to], { npoints: steps + 1 });
  const inner = (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()).slice(1, -1);
  return [from, ...inner.map(([lon = 0, lat = 0]) => [lon, lat] as const), to];
}

function pairs(line: readonly LonLat[]): readonly (readonly [LonLat, LonLat])[] {
  return line.slice(1).map((to, index) => [line[index] as LonLat, to] as const);
}

function mutable([lon, lat]: LonLat): [number, number] {
  return [lon, lat];
}
