import type { LonLat } from '../domain/catalogue.ts';
import { toPixels } from './mercator.ts';

export interface PlaceSymbol {
  readonly place: string;
  readonly position: LonLat;
  /** 1 is the most important. */
  readonly rank: number;
}

/** Least distance between two symbols with room, in CSS pixels: their diameter. */
const ROOM_PIXELS = 24;
const HIGHEST_ZOOM = 16;

/**
 * For each symbol, the lowest whole zoom from which it stands clear of every more important one. Below it the symbol is
 * drawn as a dot, so that a crowd like Angkor's stays readable from afar and loses nothing.
 *
 * @returns place id → zoom 0 … 16
 */
export function roomZooms(symbols: readonly PlaceSymbol[]): Readonly<Record<string, number>> {
  const byImportance = [...symbols].sort((a, b) => a.rank - b.rank);
  const result: Record<string, number> = {};
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom += 1) {
    const placed: (readonly [number, number])[] = [];
    for (const { place, position } of byImportance) {
      const point = toPixels(position, zoom);
      const known = result[place];
      const clear = placed.every((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) >= ROOM_PIXELS);
      if (known === undefined && !clear && zoom < HIGHEST_ZOOM) continue;
      result[place] = known ?? zoom;
      placed.push(point);
    }
  }
  return result;
}
