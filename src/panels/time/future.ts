/** The part of a time axis after the newest record, which has only plans; it is drawn compressed, after the rest. */
import { dateSpan } from '../../domain/date.ts';
import { newYear } from '../../domain/day-steps.ts';
import { piecewise } from '../../domain/piecewise.ts';
import type { TimeScale } from './scale.ts';

export interface Future {
  readonly x: TimeScale;
  /** Years to label; always includes the last one. */
  readonly years: readonly number[];
}

export interface FutureInput {
  /** Dates for which something is planned, in order. */
  readonly plans: readonly string[];
  /** The last day of the known part, YYYY-MM-DD. */
  readonly last: string;
  /** Where to draw it, in the drawing's units; likewise `to`. */
  readonly from: number;
  readonly to: number;
  /** Least distance between the labels of two years, in the drawing's units. */
  readonly gap: number;
}

/** @returns null where no plan is for a later time than `last` */
export function futureOf({ plans, last, from, to, gap }: FutureInput): Future | null {
  const beyond = plans.filter((date) => dateSpan(date).from > last);
  const end = beyond
    .map((date) => dateSpan(date).to)
    .sort()
    .at(-1);
  if (end === undefined) return null;
  const scale = piecewise([Date.parse(last), Date.parse(end)], [from, to]);
  const x = (day: string) => scale.to(Date.parse(day));
  const kept: number[] = [];
  // Backwards, because the last year matters most: it shows how far the plans reach.
  for (const year of [...new Set(beyond.map((date) => Number(date.slice(0, 4))))].reverse()) {
    const next = kept[0];
    const clear = next === undefined || x(newYear(next)) - x(newYear(year)) >= gap;
    if (clear && (next === undefined || x(newYear(year)) - from >= gap)) kept.unshift(year);
  }
  return { x, years: kept };
}
