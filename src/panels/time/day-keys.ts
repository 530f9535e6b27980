import type { TimeAxis } from '../../domain/chronicle.ts';
import { addDays, addYears, type Direction, firstOfMonth, newYear, stopAt } from '../../domain/day-steps.ts';

/** A day, or null for the latest known. */
export type ShownDay = string | null;

/** Brings a day onto the axis; its last day is the same as the latest. */
export function onAxis(day: string, { first, last }: TimeAxis): ShownDay {
  if (day >= last) return null;
  return day < first ? first : day;
}

/** One month on or back, stopping on the day of the document. */
function stepMonth(at: ShownDay, direction: Direction, axis: TimeAxis): ShownDay {
  const from = startOf(at, axis);
  return onAxis(stopAt(axis.mark, from, firstOfMonth(from, direction)), axis);
}

/** A step of the film: a month where years are drawn wide, a year where they are narrow. Null at the end. */
export function stepFilm(at: string, axis: TimeAxis): ShownDay {
  if (axis.detail === null || at >= axis.detail) return stepMonth(at, 1, axis);
  const next = newYear(Number(at.slice(0, 4)) + 1);
  return onAxis(next > axis.detail ? axis.detail : next, axis);
}

/**
 * What a key does on the handle: arrows a month, with Shift a day; Page Up and Page Down a year; Home the beginning, End
 * the latest.
 *
 * @returns undefined for keys that mean nothing here
 */
export function dayForKey(key: string, shift: boolean, at: ShownDay, axis: TimeAxis): ShownDay | undefined {
  const from = startOf(at, axis);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? onAxis(addDays(from, 1), axis) : stepMonth(at, 1, axis);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? onAxis(addDays(from, -1), axis) : stepMonth(at, -1, axis);
    case 'PageUp':
      return onAxis(addYears(from, 1), axis);
    case 'PageDown':
      return onAxis(addYears(from, -1), axis);
    case 'Home':
      return axis.first;
    case 'End':
      return null;
    default:
      return undefined;
  }
}

/** The day next to another on which something changed; null after the last change, undefined before the first. */
export function nextChange(days: readonly string[], at: ShownDay, direction: Direction): ShownDay | undefined {
  if (direction === -1) return days.findLast((day) => at === null || day < at);
  return at === null ? undefined : (days.find((day) => day > at) ?? null);
}

function startOf(at: ShownDay, { first, last }: TimeAxis): string {
  if (at === null || at > last) return last;
  return at < first ? first : at;
}
