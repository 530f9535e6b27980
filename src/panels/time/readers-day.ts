/** The calendar day it is where the reader is, YYYY-MM-DD. */
export function readersDay(now: Date): string {
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}
