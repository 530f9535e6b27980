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
 * Comparator for dates of any precision. They sort by the first day they may stand for, as `statusOn` counts them, so that a bare year
 * comes before the later months and days in it; of two that begin on the same day the more precise comes first (`2023-01-01` before `2023`).
 */
export function compareDates(a: string, b: string): number {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return one.from.localeCompare(other.from) || one.to.localeCompare(other.to);
}

/** Calculated rather than asked of `Date`, which is slow: every change of the view looks up each date of thousands of histories. */
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

/** True for an existing calendar day written YYYY-MM-DD; "2022-02-30" is not one. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The current calendar day in the reader's time zone, YYYY-MM-DD. */
export function readersDay(now: Date): string {
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}

/**
 * The last day that readers can choose: today, or the newest day in the data where the reader's clock is behind it.
 *
 * @param newest newest day in the data, YYYY-MM-DD
 * @param today by the reader's clock, YYYY-MM-DD
 */
export function lastDay(newest: string, today: string): string {
  return today < newest ? newest : today;
}
