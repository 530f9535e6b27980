import { meet } from './bounds.ts';
import type { Bounds } from './lonlat.ts';

/** How near the ground of a map may be looked at before it has nothing more to show. */
export interface Detail {
  /** The zoom that the ground bears wherever nothing else is said. */
  readonly elsewhere: number;
  readonly areas: readonly { readonly bounds: Bounds; readonly zoom: number }[];
}

/**
 * The zoom beyond which a map draws nothing more.
 *
 * @param seen west, south, east, north of what is seen, in degrees: what lies in sight may be gone to
 */
export function deepestZoom(seen: Bounds, { elsewhere, areas }: Detail): number {
  return Math.max(elsewhere, ...areas.filter(({ bounds }) => meet(bounds, seen)).map(({ zoom }) => zoom));
}

/** Whether a map at a zoom has come to where nothing more is drawn; a hair less counts, because gestures end a hair short. */
export function isAtEnd(zoom: number, deepest: number): boolean {
  return zoom >= deepest - 0.05;
}
