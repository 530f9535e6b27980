/** The years after the newest record, in which there is nothing but plans: drawn narrow, behind the known ones. */
import { dateSpan } from '../../domain/date.ts';
import { newYear } from '../../domain/day-steps.ts';
import { piecewise } from '../../domain/piecewise.ts';
import type { TimeScale } from './scale.ts';

export interface Future {
  readonly x: TimeScale;
  /** Years to write below it; the last one always. */
  readonly years: readonly number[];
}

export interface FutureInput {
  /** Dates for which something is planned, in order. */
  readonly plans: readonly string[];
  /** The last day of which anything is known. */
  readonly last: string;
  readonly from: number;
  readonly to: number;
  /** The width of a year's label. */
  readonly gap: number;
}

/** @returns null where no plan reaches beyond what is known */
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
  // From the last one back: how far the plans reach matters most.
  for (const year of [...new Set(beyond.map((date) => Number(date.slice(0, 4))))].reverse()) {
    const next = kept[0];
    const clear = next === undefined || x(newYear(next)) - x(newYear(year)) >= gap;
    if (clear && (next === undefined || x(newYear(year)) - from >= gap)) kept.unshift(year);
  }
  return { x, years: kept };
}
