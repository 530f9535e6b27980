/** Converts between days and positions on a drawn time axis. */
import type { TimeAxis } from '../../domain/chronicle.ts';
import { newYear } from '../../domain/day-steps.ts';
import { piecewise } from '../../domain/piecewise.ts';

/** The position of a day, YYYY-MM-DD, in the drawing's units. */
export type TimeScale = (day: string) => number;

/** Where to draw an axis, in the drawing's units. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
  /** Share of the range for the early years, where they are drawn compressed. */
  readonly earlyShare: number;
}

export interface DrawnAxis {
  readonly x: TimeScale;
  /** The day at a position, YYYY-MM-DD, clamped to the axis. */
  readonly day: (x: number) => string;
  /** Years to label. @param gap least distance between two labels, in the drawing's units */
  readonly years: (gap: number) => readonly number[];
}

/** Maps a time axis to a range of positions: linearly, or in two parts of which the early one is compressed. */
export function drawAxis(
  { first, detail, last }: Pick<TimeAxis, 'first' | 'detail' | 'last'>,
  { from, to, earlyShare }: TimeRange,
): DrawnAxis {
  const days = detail === null ? [first, last] : [first, detail, last];
  const stops = detail === null ? [from, to] : [from, from + (to - from) * earlyShare, to];
  const scale = piecewise(days.map(Date.parse), stops);
  const x = (day: string) => scale.to(Date.parse(day));
  return {
    x,
    day: (position) => new Date(scale.from(position)).toISOString().slice(0, 10),
    years: (gap) => yearTicks({ first, detail, last }, x, gap),
  };
}

/** Years to label below an axis: as many as fit, evenly spaced within each part; the later part takes precedence. */
function yearTicks(
  { first, detail, last }: Pick<TimeAxis, 'first' | 'detail' | 'last'>,
  x: TimeScale,
  gap: number,
): readonly number[] {
  const wideFrom = detail ?? first;
  const wide = evenYears(wideFrom, last, x, gap);
  if (detail === null) return wide;
  const limit = x(newYear(wide[0] ?? yearOf(detail))) - gap;
  const early = [yearOf(first), ...evenYears(first, detail, x, gap)];
  return [
    ...early.filter((year, index) => early.indexOf(year) === index && x(newYear(year)) <= limit).filter(apart(x, gap)),
    ...wide,
  ];
}

function evenYears(from: string, to: string, x: TimeScale, gap: number): readonly number[] {
  for (const step of [1, 2, 5, 10, 20, 25, 50]) {
    const start = step === 1 ? yearOf(from) : Math.ceil(yearOf(from) / step) * step;
    const years = Array.from(
      { length: Math.max(0, Math.floor((yearOf(to) - start) / step) + 1) },
      (_, index) => start + index * step,
    );
    const [one, two] = years;
    if (one === undefined || two === undefined || x(newYear(two)) - x(newYear(one)) >= gap) return years;
  }
  return [];
}

/** A filter that keeps a year only if it is at least a gap away from the one kept before it. */
function apart(x: TimeScale, gap: number): (year: number) => boolean {
  let before = Number.NEGATIVE_INFINITY;
  return (year) => {
    if (x(newYear(year)) - before < gap) return false;
    before = x(newYear(year));
    return true;
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
