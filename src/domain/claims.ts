/** Figures as claims: several for one measure are shown side by side, and readers are told where sources contradict each other. */
import type { Claim } from './catalogue.ts';
import { dateSpan } from './date.ts';

/** The fields of a figure that comparing it with others needs. */
export interface Figure {
  readonly measure: string;
  /** What the figure is about, as the data say it; absent for the place as a whole. */
  readonly of?: string | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly approximate?: boolean | undefined;
  readonly planned?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly date: string;
  readonly sources: readonly string[];
}

/**
 * Whether two figures for the same thing exclude each other: same measure, subject and unit, neither of them planned, and values that
 * do not overlap.
 *
 * @param changes true where the measure is expected to change, such as traffic: then only figures for the same time are compared
 */
export function exclude(a: Figure, b: Figure, changes: boolean): boolean {
  if (a.measure !== b.measure || a.of !== b.of || a.unit !== b.unit || a.planned || b.planned) return false;
  if (changes && !meet(timeOf(a), timeOf(b))) return false;
  const [one, two] = [rangeOf(a), rangeOf(b)];
  return one !== null && two !== null && !meet(one, two);
}

/**
 * Whether sources contradict each other: figures that exclude each other and share no source. Where one source gives two figures, it
 * has revised its own (US$880m, then US$1.1bn).
 */
export function contradict(a: Figure, b: Figure, changes: boolean): boolean {
  return exclude(a, b, changes) && !a.sources.some((source) => b.sources.includes(source));
}

interface Span<T> {
  readonly from: T;
  readonly to: T;
}

const meet = <T extends number | string>(a: Span<T>, b: Span<T>): boolean => a.from <= b.to && b.from <= a.to;

const timeOf = ({ date }: Figure): Span<string> => dateSpan(date);

function rangeOf({ value, low, high, approximate }: Figure): Span<number> | null {
  const [from, to] = [value ?? low, value ?? high];
  if (from === undefined || to === undefined) return null;
  return approximate ? { from: from - stepOf(from) / 2, to: to + stepOf(to) / 2 } : { from, to };
}

/** The unit of the last non-zero digit, taken as the step to which a figure was rounded: 1,000,000 for "about 14 million". */
function stepOf(value: number): number {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  return 10 ** (decimals === '' ? whole.length - whole.replace(/0+$/, '').length : -decimals.length);
}

export interface ClaimGroup<C> {
  readonly measure: string;
  readonly claims: readonly C[];
  /** Different sources give different figures for the same thing. */
  readonly disputed: boolean;
}

/** Claims by measure, in the order in which the measures first appear. */
export function groupClaims<C extends Pick<Claim, 'measure' | 'disputed'>>(
  claims: readonly C[],
): readonly ClaimGroup<C>[] {
  const measures = [...new Set(claims.map(({ measure }) => measure))];
  return measures.map((measure) => {
    const same = claims.filter((claim) => claim.measure === measure);
    return { measure, claims: same, disputed: same.some(({ disputed }) => disputed === true) };
  });
}
