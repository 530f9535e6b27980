/** Finds the next place for the arrow keys on the map. */
import type { LonLat } from '../../domain/lonlat.ts';
import { toPixels } from '../camera/mercator.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Located {
  readonly id: string;
  readonly position: LonLat;
}

/** Any zoom would do, because only ratios of distances matter. */
const ZOOM = 8;

/**
 * The place nearest to a position in a direction on the map, within 45° to either side.
 *
 * @param from [lon, lat] in degrees
 * @returns its id, or null where there is none
 */
export function nearestTowards(places: readonly Located[], from: LonLat, direction: Direction): string | null {
  const [x, y] = toPixels(from, ZOOM);
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const { id, position } of places) {
    const [toX, toY] = toPixels(position, ZOOM);
    const distance = Math.hypot(toX - x, toY - y);
    if (distance > 0 && lies(toX - x, toY - y, direction) && distance < (nearest?.distance ?? Infinity)) {
      nearest = { id, distance };
    }
  }
  return nearest?.id ?? null;
}

function lies(dx: number, dy: number, direction: Direction): boolean {
  switch (direction) {
    case 'up':
      return -dy >= Math.abs(dx);
    case 'down':
      return dy >= Math.abs(dx);
    case 'left':
      return -dx >= Math.abs(dy);
    case 'right':
      return dx >= Math.abs(dy);
  }
}
