/** Steps of a calendar day, for the keyboard and for playing through the years. Days are written YYYY-MM-DD. */
import { fromDayNumber, toDayNumber } from './date.ts';

export type Direction = 1 | -1;

/** The first day of a year. */
export function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

/** @param count days to go on, or back where it is negative */
export function addDays(day: string, count: number): string {
  return fromDayNumber(toDayNumber(day) + count);
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(day: string, count: number): string {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  const rest = day.slice(4);
  const leap = rest === '-02-29' && new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() !== 1;
  return leap ? `${year}-02-28` : `${year}${rest}`;
}

/** The nearest first of a month after, or before, a day. */
export function firstOfMonth(day: string, direction: Direction): string {
  const [year = 1970, month = 1, date] = day.split('-').map(Number);
  const back = date === 1 ? month - 2 : month - 1;
  return new Date(Date.UTC(year, direction === 1 ? month : back, 1)).toISOString().slice(0, 10);
}

/** A step that does not leap over a marked day, but stops on it. */
export function stopAt(mark: string, from: string, to: string): string {
  const between = from < to ? from < mark && mark < to : to < mark && mark < from;
  return between ? mark : to;
}
