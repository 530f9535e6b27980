import { along, length, lineString } from '@turf/turf';
import type { LonLat } from '../../domain/lonlat.ts';
import type { SourceGeometry } from '../schema-places.ts';
import type { Land } from './land.ts';
import { toLonLat, wholeLinesOf } from './measure.ts';

/** Length at each end of a route that is ignored, because a route must come near land where it goes ashore. */
const END_KM = 40;
const STEP_KM = 4;

export interface Clearance {
  readonly km: number;
  /** The point of the route nearest to land. */
  readonly at: LonLat;
}

/**
 * Least distance of a route at sea from land, ends excluded.
 *
 * The route is sampled every 4 km along the great circle, so the result can be up to 2 km too large where it runs straight at
 * a headland.
 *
 * @param land Natural Earth 1:10m, with the islets it lacks (`withIslets`)
 * @returns null where the route is too short to have a middle, or is not a line
 */
export function clearance(geometry: SourceGeometry, land: Land): Clearance | null {
  const samples: LonLat[] = [];
  for (const coordinates of wholeLinesOf(geometry)) {
    const line = lineString(coordinates);
    const total = length(line);
    for (let km = END_KM; km <= total - END_KM; km += STEP_KM) {
      samples.push(toLonLat(along(line, km).geometry.coordinates));
    }
  }
  let least: Clearance | null = null;
  for (const at of samples) {
    const km = land.distanceKm(at, least?.km ?? Number.POSITIVE_INFINITY);
    if (least === null || km < least.km) least = { km, at };
  }
  return least;
}
