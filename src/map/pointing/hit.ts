/**
 * Decides what a click or tap means. A part counts as its whole, a point wins over a line, and a line over an area. Where different
 * places of the same rank are about equally close, the reader is asked.
 */
export type HitRank = 'point' | 'line' | 'area';

export interface HitCandidate {
  /** Id of the place; for a part, of the place it belongs to. */
  readonly place: string;
  readonly rank: HitRank;
  /** Distance from the pointer to what is drawn, in CSS pixels; 0 inside an area. */
  readonly distance: number;
}

/** Distance in CSS pixels within which a pointer hits a thin line or a point. */
export const REACH = 24;
/**
 * Candidates are ambiguous that are less than this many CSS pixels farther away than the nearest one: half the target size of WCAG 2.2
 * (2.5.8), which is 24.
 */
const AMBIGUITY_PIXELS = 12;

const RANKS: readonly HitRank[] = ['point', 'line', 'area'];

/**
 * @returns ids of places: none where nothing is hit, one where the hit is unambiguous, several to choose from, nearest first
 */
export function resolveHit(candidates: readonly HitCandidate[]): readonly string[] {
  for (const rank of RANKS) {
    const within = candidates
      .filter((candidate) => candidate.rank === rank && candidate.distance <= (rank === 'area' ? 0 : REACH))
      .sort((a, b) => a.distance - b.distance);
    const nearest = within[0];
    if (!nearest) continue;
    const ambiguous = within.filter((candidate) => candidate.distance - nearest.distance < AMBIGUITY_PIXELS);
    return [...new Set(ambiguous.map((candidate) => candidate.place))];
  }
  return [];
}

type Pixel = readonly [x: number, y: number];

/** Distance in pixels from a point to a polyline. */
export function distanceToLine([px, py]: Pixel, line: readonly Pixel[]): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [ax, ay] = line[index - 1] as Pixel;
    const [bx, by] = line[index] as Pixel;
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / lengthSquared;
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(px - (ax + t * (bx - ax)), py - (ay + t * (by - ay))));
  }
  return least;
}
