import { along, length, lineString } from '@turf/turf';
import type { LonLat } from '../../domain/lonlat.ts';
import type { SourceGeometry } from '../schema-places.ts';
import type { Land } from './land.ts';
import { toLonLat, wholeLinesOf } from './measure.ts';

/** Where a route comes ashore it must be near land: this much of each end does not count. */
const END_KM = 40;
const STEP_KM = 4;

export interface Clearance {
  readonly km: number;
  /** Where on the route land is nearest. */
  readonly at: LonLat;
}

/**
 * Least distance from land (Natural Earth 1:10m) of a route at sea, between its ends. Offshore islets that the land data lack are added, see {@link Land}.
 *
 * The route is sampled every 4 km along the great circle, so the result can be up to 2 km too large where it runs straight at
 * a headland.
 *
 * @returns null where the route is too short to have a middle, or is no line
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
