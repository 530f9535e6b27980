import { polygon } from '@turf/turf';

type Ring = readonly (readonly number[])[];

/** Twice the signed area by the shoelace formula, in square degrees; positive for a counter-clockwise ring. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** @param ring positions as [longitude, latitude], closed or not */
export function isCounterClockwise(ring: Ring): boolean {
  return doubleArea(ring) > 0;
}

/** True where the last position repeats the first, as RFC 7946 asks. */
export function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Winds rings by the right-hand rule of RFC 7946, 3.1.6: the outer ring (first) counter-clockwise, holes clockwise. */
export function ringsInOrder<Position extends readonly number[]>(
  rings: readonly (readonly Position[])[],
): Position[][] {
  return rings.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? [...ring] : [...ring].reverse()));
}

/**
 * A Turf polygon. Turf throws for rings that are not closed and for positions with heights, so both are repaired here: whether the
 * data have them is for the rules to report, and the rules need Turf to look at such data.
 */
export function polygonOf(rings: readonly Ring[]): ReturnType<typeof polygon> {
  return polygon(
    rings.map((ring) => {
      const flat = ring.map((position) => position.slice(0, 2));
      return isClosed(ring) ? [...flat.slice(0, -1), ...flat.slice(0, 1)] : [...flat, ...flat.slice(0, 1)];
    }),
  );
}
