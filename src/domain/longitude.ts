import type { Bounds, LonLat } from './lonlat.ts';

/**
 * How the atlas writes longitudes near the 180th meridian: a **position** always lies within ±180°, because people read it; **bounds**
 * begin within ±180° and may end beyond 180° east, so that west is never greater than east. To compare the two, first move the position
 * into the copy of the world that the bounds use ({@link lonNear}).
 */

/**
 * A longitude moved by whole turns so that it is as close as possible to another.
 *
 * @returns degrees east, at most 180 from `reference`; `lon` unchanged where it already is
 */
export function lonNear(lon: number, reference: number): number {
  const turns = Math.round((reference - lon) / 360);
  return turns === 0 || Math.abs(lon - reference) <= 180 ? lon : lon + 360 * turns;
}

/** A longitude brought within ±180°; unchanged where it already is. */
export function wrapLon(lon: number): number {
  return lonNear(lon, 0);
}

/** Unwraps a line or ring of [lon, lat]: each longitude is moved by whole turns to be nearest to the one before it, the first to `start`. */
export function unrolled(line: readonly LonLat[], start: number = line[0]?.[0] ?? 0): readonly LonLat[] {
  let before = start;
  return line.map(([lon, lat]) => {
    before = lonNear(lon, before);
    return [before, lat];
  });
}

/** Middle longitude of bounds, in degrees; beyond 180 where they cross the 180th meridian. */
export const middleLon = ([west, , east]: Bounds): number => (west + east) / 2;
