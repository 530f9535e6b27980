/** Steps between calendar days, for the keyboard and for playing through the years. Days are written YYYY-MM-DD. */
import { fromDayNumber, toDayNumber } from './date.ts';

export type Direction = 1 | -1;

/** The first day of a year. */
export function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

/** @param count days to add; negative to go back */
export function addDays(day: string, count: number): string {
  return fromDayNumber(toDayNumber(day) + count);
}

/** The same day in another year; 29 February becomes the 28th outside leap years. */
export function addYears(day: string, count: number): string {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  const rest = day.slice(4);
  const leap = rest === '-02-29' && new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() !== 1;
  return leap ? `${year}-02-28` : `${year}${rest}`;
}

/** The nearest first of a month strictly after or before a day. */
export function firstOfMonth(day: string, direction: Direction): string {
  const [year = 1970, month = 1, date] = day.split('-').map(Number);
  const back = date === 1 ? month - 2 : month - 1;
  return new Date(Date.UTC(year, direction === 1 ? month : back, 1)).toISOString().slice(0, 10);
}

/** The end of a step from one day to another, which stops at a marked day instead of skipping it. */
export function stopAt(mark: string, from: string, to: string): string {
  const between = from < to ? from < mark && mark < to : to < mark && mark < from;
  return between ? mark : to;
}
