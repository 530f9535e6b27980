import { acrossPixels, toPixels } from '../camera/mercator.ts';
import { type PlaceSymbol, SUBJECT_RANK } from './displacement.ts';

/** Any zoom would do, because directions are the same at all of them. */
const ZOOM = 8;
/** Others that are farther away than this many times the distance of the nearest are ignored. */
const NEAR_TIMES = 10;
/** A label leaves its symbol at least this many degrees away from the direction of any other symbol. */
const LEAST_DEGREES = 30;

const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The sides of each subject's symbol on which its label may be placed at a distance without crossing another subject's symbol, the
 * clearest first.
 *
 * @returns place id → digits from 0 to 7, eighths of a turn clockwise from east; a subject without others has no entry
 */
export function clearSides(symbols: readonly PlaceSymbol[]): ReadonlyMap<string, string> {
  const subjects = symbols
    .filter(({ rank }) => rank === SUBJECT_RANK)
    .map(({ place, position }) => ({ place, at: toPixels(position, ZOOM) }));
  return new Map(
    subjects.flatMap(({ place, at: [x, y] }): [string, string][] => {
      const others = subjects
        .filter((other) => other.place !== place)
        .map(({ at }) => [acrossPixels(x, at[0], ZOOM), at[1] - y] as const);
      const nearest = Math.min(...others.map((way) => Math.hypot(...way)));
      const angles = others
        .filter((way) => Math.hypot(...way) <= NEAR_TIMES * nearest)
        .map(([right, down]) => (Math.atan2(down, right) * 180) / Math.PI);
      const clearance = (eighth: number) => Math.min(...angles.map((angle) => between(angle, eighth * 45)));
      const sides = EIGHTHS.filter((eighth) => clearance(eighth) >= LEAST_DEGREES);
      return angles.length === 0 ? [] : [[place, sides.sort((a, b) => clearance(b) - clearance(a)).join('')]];
    }),
  );
}

/** Angle between two directions in degrees, at most 180. */
function between(a: number, b: number): number {
  const turn = (((a - b) % 360) + 360) % 360;
  return Math.min(turn, 360 - turn);
}
