/** Figures as claims: several of one measure stand side by side, and readers are told where sources differ. */
import type { Claim } from './catalogue.ts';

type Figure = Pick<Claim, 'measure' | 'value' | 'low' | 'high' | 'unit' | 'planned' | 'note' | 'sources'>;

export interface ClaimGroup<C extends Figure> {
  readonly measure: string;
  readonly claims: readonly C[];
  /** Different sources give different figures for the same thing. */
  readonly disputed: boolean;
}

/** Claims by measure, in the order in which the measures first appear. */
export function groupClaims<C extends Figure>(claims: readonly C[]): readonly ClaimGroup<C>[] {
  const measures = [...new Set(claims.map(({ measure }) => measure))];
  return measures.map((measure) => {
    const same = claims.filter((claim) => claim.measure === measure);
    return { measure, claims: same, disputed: same.some((a) => same.some((b) => differ(a, b))) };
  });
}

/** Two figures each with a note of its own that lie farther apart than this are of different things: two berths, say. */
const SAME_THING_SHARE = 0.15;

/**
 * Whether two claims contradict each other: other source, other figure, neither a plan. One source with two figures tells two
 * things apart itself (40 km from Angkor, 50 km by road).
 */
function differ(a: Figure, b: Figure): boolean {
  if (a.planned || b.planned || a.unit !== b.unit) return false;
  if (a.sources.some((source) => b.sources.includes(source))) return false;
  const [one, two] = [rangeOf(a), rangeOf(b)];
  if (!one || !two || (one.low <= two.high && two.low <= one.high)) return false;
  const gap = Math.max(one.low - two.high, two.low - one.high);
  const apart = gap / Math.max(one.high, two.high) > SAME_THING_SHARE;
  return !(apart && a.note && b.note);
}

function rangeOf({ value, low, high }: Figure): { readonly low: number; readonly high: number } | null {
  if (value !== undefined) return { low: value, high: value };
  return low === undefined ? null : { low, high: high ?? low };
}
