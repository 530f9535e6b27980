/**
 * Dates as precise as their source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a subset of EDTF). Strings of equal precision
 * sort by time; use {@link dateSpan} to compare different precisions.
 */
export interface DateSpan {
  /** First possible day, YYYY-MM-DD. */
  readonly from: string;
  /** Last possible day, YYYY-MM-DD. */
  readonly to: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The days a partial date may stand for. */
export function dateSpan(date: string): DateSpan {
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (date.length === 7) return { from: `${date}-01`, to: `${date}-${String(lastDayOfMonth(date)).padStart(2, '0')}` };
  return { from: date, to: date };
}

/**
 * Compares dates of any precision for sorting: by the first day they may stand for, as `statusOn` counts them, so that a year alone
 * comes before every month and day in it; of two that begin on one day, the more precise first, so that `2023-01-01` comes before `2023`.
 */
export function compareDates(a: string, b: string): number {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return one.from.localeCompare(other.from) || one.to.localeCompare(other.to);
}

/** By the calendar's own rule: of thousands of histories each date is asked for at every change of the view, and a `Date` is slow. */
function lastDayOfMonth(yearMonth: string): number {
  const [year = 1970, month = 1] = yearMonth.split('-').map(Number);
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days since 1970-01-01 (UTC) of a full date. */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** Inverse of {@link toDayNumber}. */
export function fromDayNumber(dayNumber: number): string {
  return new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** True for an existing calendar day written YYYY-MM-DD ("2022-02-30" is none). */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The calendar day it is where the reader is, YYYY-MM-DD. */
export function readersDay(now: Date): string {
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}

/**
 * The last day that can be asked for: the reader's own, or the newest of the data where the reader's clock is behind it.
 *
 * @param newest day of the data, YYYY-MM-DD
 * @param today by the reader's clock
 */
export function lastDay(newest: string, today: string): string {
  return today < newest ? newest : today;
}
