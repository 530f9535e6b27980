/** The dated records of a commitment on an axis of years: the geometry of a sparkline. */
import type { Verdict } from './commitment.ts';
import { dateSpan, toDayNumber } from './date.ts';
import { newYear } from './day-steps.ts';

/** How far back before the document the axis reaches. A few years show how things stood then; more would only squeeze the rest. */
const YEARS_BEFORE = 3;

/** Days are written YYYY-MM-DD. */
export interface YearAxis {
  /** First of January of the first year. */
  readonly first: string;
  /** First of January after the last year. */
  readonly end: string;
  /** The first day of every year after the first. */
  readonly years: readonly string[];
}

/**
 * @param documentDay YYYY-MM-DD
 * @param newest day of the latest record that any commitment has, YYYY-MM-DD
 */
export function yearAxis(documentDay: string, newest: string): YearAxis {
  const first = Number(documentDay.slice(0, 4)) - YEARS_BEFORE;
  const last = Math.max(Number(documentDay.slice(0, 4)), Number(newest.slice(0, 4)));
  const years = Array.from({ length: last - first }, (_, index) => newYear(first + 1 + index));
  return { first: newYear(first), end: newYear(last + 1), years };
}

/** Position of a day on the axis, from 0 to 1; days beyond its ends are clamped. */
export function axisShare({ first, end }: Pick<YearAxis, 'first' | 'end'>, day: string): number {
  const [from, to] = [toDayNumber(first), toDayNumber(end)];
  return Math.min(1, Math.max(0, (toDayNumber(day) - from) / (to - from)));
}

export interface RecordBar {
  /** Shares of the axis (0 to 1) from the first to the last record; null where none is known. */
  readonly span: readonly [from: number, to: number] | null;
  /** Position of the verdict's day, as a share of the axis (0 to 1). */
  readonly verdict: number;
}

/**
 * @param dates of all records, as precise as they are known, in any order
 * @param verdict the verdict on the day shown
 * @param day YYYY-MM-DD; null for the latest known. Later records are left out.
 */
export function recordBar(
  dates: readonly string[],
  verdict: Pick<Verdict<{ readonly date: string }>, 'date' | 'beside'>,
  day: string | null,
  axis: YearAxis,
): RecordBar {
  const days = dates.map((date) => dateSpan(date).from).filter((from) => day === null || from <= day);
  const sorted = days.toSorted();
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  return {
    span: earliest === undefined || latest === undefined ? null : [axisShare(axis, earliest), axisShare(axis, latest)],
    verdict: axisShare(axis, decisiveDay(verdict)),
  };
}

/** The day of the verdict, or of the latest change, dispute or danger reported beside it, whichever is later. */
function decisiveDay({ date, beside }: Pick<Verdict<{ readonly date: string }>, 'date' | 'beside'>): string {
  const [own, other] = [dateSpan(date).from, dateSpan(beside.at(-1)?.date ?? date).from];
  return other > own ? other : own;
}
