import type { LonLat } from '../../domain/lonlat.ts';
import { acrossPixels, fromPixels, toPixels } from '../camera/mercator.ts';

export interface PlaceSymbol {
  readonly place: string;
  readonly position: LonLat;
  /** 1 is the most important. */
  readonly rank: number;
}

/** Minimum distance in CSS pixels between two symbols that do not overlap: their diameter. */
export const CLEARANCE_PIXELS = 25;
export const HIGHEST_ZOOM = 16;
/** Rank of the document's subjects, which are displaced rather than thinned out. */
export const SUBJECT_RANK = 1;
/**
 * The farthest that a symbol may be drawn from its place, in CSS pixels: a little more than its radius, so that the true point is just
 * visible beside it, at the end of a leader line. Any farther, a symbol would appear to be in another country.
 */
export const FARTHEST_PIXELS = 16;
const ROUNDS = 40;
/**
 * Positions computed for a whole zoom are used until the next one. Symbols that just touched at its start would be twice as far apart by
 * its end, and needlessly far from their places; so they touch a little later, and overlap by a fifth at first.
 */
const TOUCH_LATER = 0.3;

/**
 * Cartographic displacement: where symbols of subjects would overlap at a zoom, they are pushed apart along the line between them until
 * they touch, or until they are as far from their places as they may be. Nothing else is moved, and nothing where there is enough
 * distance.
 *
 * @param zoom a whole zoom; the positions apply until the next
 * @returns place id → displaced [longitude, latitude] in degrees, for moved symbols only
 */
export function displacedPositions(symbols: readonly PlaceSymbol[], zoom: number): ReadonlyMap<string, LonLat> {
  const subjects = symbols.filter(({ rank }) => rank === SUBJECT_RANK);
  const touching = zoom + TOUCH_LATER;
  // The limit at `touching`, such that the distance has grown to `FARTHEST_PIXELS` by the end of the zoom.
  const farthest = FARTHEST_PIXELS / 2 ** (1 - TOUCH_LATER);
  const origins = subjects.map(({ position }) => toPixels(position, touching));
  const points = origins.map(([x, y]) => [x, y] as [number, number]);
  const moved = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    let settled = true;
    for (const [i, a] of points.entries()) {
      for (const [offset, b] of points.slice(i + 1).entries()) {
        const [dx, dy] = [acrossPixels(a[0], b[0], touching), b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= CLEARANCE_PIXELS - 0.1) continue;
        settled = false;
        moved.add(i).add(i + 1 + offset);
        const push = (CLEARANCE_PIXELS - distance) / 2;
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        a[0] -= ux * push;
        a[1] -= uy * push;
        b[0] += ux * push;
        b[1] += uy * push;
      }
    }
    for (const index of moved) keepNear(points[index], origins[index], farthest);
    if (settled) break;
  }
  return new Map(
    [...moved].map((index) => {
      const [x, y] = points[index] as [number, number];
      return [(subjects[index] as PlaceSymbol).place, fromPixels(x, y, touching)];
    }),
  );
}

function keepNear(
  point: [number, number] | undefined,
  origin: readonly [number, number] | undefined,
  farthest: number,
): void {
  if (!point || !origin) return;
  const [dx, dy] = [point[0] - origin[0], point[1] - origin[1]];
  const share = farthest / Math.hypot(dx, dy);
  if (share >= 1) return;
  point[0] = origin[0] + dx * share;
  point[1] = origin[1] + dy * share;
}

/** {@link displacedPositions} for every whole zoom from 0; beyond the end of the list nothing is displaced. */
export function displacements(symbols: readonly PlaceSymbol[]): readonly ReadonlyMap<string, LonLat>[] {
  return Array.from({ length: HIGHEST_ZOOM }, (_, zoom) => displacedPositions(symbols, zoom));
}
