import type { Bounds, LonLat } from './lonlat.ts';

/**
 * How the atlas writes longitudes where the 180th meridian is near: a **position** always lies within ±180°, because people read it;
 * **bounds** begin within ±180° and may end east of 180°, so that west is never greater than east. Whoever compares the two
 * brings the position near the bounds first.
 */

/**
 * The same meridian in the turn of the world that is nearest to another.
 *
 * @returns degrees east, at most half a turn from `reference`; `lon` itself wherever that is so already
 */
export function lonNear(lon: number, reference: number): number {
  const turns = Math.round((reference - lon) / 360);
  return turns === 0 || Math.abs(lon - reference) <= 180 ? lon : lon + 360 * turns;
}

/** A meridian within ±180°, unchanged where it is. */
export function wrapLon(lon: number): number {
  return lonNear(lon, 0);
}

/** Positions of a line or ring, each in the turn nearest to the one before it, beginning near a meridian. */
export function unrolled(line: readonly LonLat[], start: number = line[0]?.[0] ?? 0): readonly LonLat[] {
  let before = start;
  return line.map(([lon, lat]) => {
    before = lonNear(lon, before);
    return [before, lat];
  });
}

/** Middle meridian of bounds, in their own turn. */
export const middleLon = ([west, , east]: Bounds): number => (west + east) / 2;
