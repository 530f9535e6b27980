import type { LonLat } from '../../domain/lonlat.ts';
import { acrossPixels, fromPixels, toPixels } from '../camera/mercator.ts';
import { PixelGrid } from './pixel-grid.ts';

export interface PlaceSymbol {
  readonly place: string;
  readonly position: LonLat;
  /** 1 is the most important. */
  readonly rank: number;
}

/** Least distance between two symbols with clearance, in CSS pixels: their diameter. */
const CLEARANCE_PIXELS = 25;
export const HIGHEST_ZOOM = 16;
/** The subjects of the document are kept apart rather than thinned out. */
const SUBJECT_RANK = 1;
const ROUNDS = 40;
/**
 * Positions found for a whole zoom serve until the next: symbols that just touch at its start would drift twice as far apart by
 * its end, a good way from where they belong. So they are set to touch a little later, and overlap by a fifth at first.
 */
const TOUCH_LATER = 0.3;

/**
 * Generalisation by displacement: at a zoom at which subjects of the document would cover each other, they are pushed apart
 * along the line between them until their symbols touch. Nothing else is moved, and nothing once there is clearance.
 *
 * @param zoom a whole zoom; the positions serve up to the next
 * @returns place id → displaced position (longitude, latitude), for the moved ones only
 */
export function displacedPositions(symbols: readonly PlaceSymbol[], zoom: number): ReadonlyMap<string, LonLat> {
  const subjects = symbols.filter(({ rank }) => rank === SUBJECT_RANK);
  const touching = zoom + TOUCH_LATER;
  const points = subjects.map(({ position }) => [...toPixels(position, touching)] as [number, number]);
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
    if (settled) break;
  }
  return new Map(
    [...moved].map((index) => {
      const [x, y] = points[index] as [number, number];
      return [(subjects[index] as PlaceSymbol).place, fromPixels(x, y, touching)];
    }),
  );
}

/**
 * For each symbol, the lowest whole zoom from which it stands clear of every more important one. Below it the symbol is
 * drawn as a dot, so that a crowd like Angkor's stays readable from afar and loses nothing.
 *
 * @param first places that go before all others for as long as they are spoken of
 * @returns place id → zoom 0 … 16
 */
export function clearanceZooms(
  symbols: readonly PlaceSymbol[],
  first: ReadonlySet<string> = new Set(),
): Readonly<Record<string, number>> {
  const byImportance = [...symbols].sort(
    (a, b) => Number(first.has(b.place)) - Number(first.has(a.place)) || a.rank - b.rank,
  );
  const result = new Map<string, number>();
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom += 1) {
    const placed = new PixelGrid(CLEARANCE_PIXELS - 1, zoom);
    const displaced = displacedPositions(symbols, zoom);
    for (const { place, position, rank } of byImportance) {
      const point = toPixels(displaced.get(place) ?? position, zoom);
      const known = result.get(place);
      if (known === undefined && rank !== SUBJECT_RANK && zoom < HIGHEST_ZOOM && !placed.isClear(point)) continue;
      result.set(place, known ?? zoom);
      placed.add(point);
    }
  }
  return Object.fromEntries(result);
}
