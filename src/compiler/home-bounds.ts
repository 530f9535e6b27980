import type { Bounds } from '../domain/lonlat.ts';

/**
 * Bounds as an edition writes them (RFC 7946: west is greater than east where they cross the 180th meridian), in the form in which the
 * atlas counts: ending east of 180°.
 */
export function homeBounds([west, south, east, north]: Bounds): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}
