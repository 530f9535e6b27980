import { meet } from './bounds.ts';
import type { Bounds } from './lonlat.ts';

/** How far a basemap can be zoomed in before it has no more detail to show. */
export interface Detail {
  /** Deepest useful zoom outside all `areas`. */
  readonly elsewhere: number;
  readonly areas: readonly { readonly bounds: Bounds; readonly zoom: number }[];
}

/**
 * The zoom beyond which a map shows no more detail.
 *
 * @param seen [west, south, east, north] of the visible part, in degrees; any area in view counts, because readers may zoom in on it
 */
export function deepestZoom(seen: Bounds, { elsewhere, areas }: Detail): number {
  return Math.max(elsewhere, ...areas.filter(({ bounds }) => meet(bounds, seen)).map(({ zoom }) => zoom));
}

/** Whether a map is at its deepest useful zoom, within 0.05: gestures tend to end slightly short. */
export function isAtEnd(zoom: number, deepest: number): boolean {
  return zoom >= deepest - 0.05;
}
