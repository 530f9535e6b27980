import polylabel from 'polylabel';
import type { LonLat } from '../../domain/lonlat.ts';

/**
 * The point inside a polygon that is farthest from its outline. Longitudes are scaled by the cosine of the middle latitude, so
 * that distances compare.
 *
 * @param rings outer ring first, closed, [longitude, latitude] in degrees
 * @returns a point within 1 % of the polygon's size of the true pole
 */
export function poleOfInaccessibility(rings: readonly (readonly (readonly number[])[])[]): LonLat {
  const latitudes = (rings[0] ?? []).map((position) => position[1] ?? 0);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const scale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = rings.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon * scale, lat]));
  const xs = (flat[0] ?? []).map(([x]) => x);
  const size = Math.min(Math.max(...xs) - Math.min(...xs), north - south);
  const [x, y] = polylabel(flat, Math.max(size / 100, 1e-7));
  return [x / scale, y];
}
