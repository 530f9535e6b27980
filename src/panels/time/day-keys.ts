import type { TimeAxis } from '../../domain/chronicle.ts';
import { addDays, addYears, type Direction, firstOfMonth, newYear, stopAt } from '../../domain/day-steps.ts';

/** A day, YYYY-MM-DD, or null for the latest known status. */
export type ShownDay = string | null;

/** Clamps a day to the axis; its last day, and any after it, means the latest. */
export function onAxis(day: string, { first, last }: TimeAxis): ShownDay {
  if (day >= last) return null;
  return day < first ? first : day;
}

/** One month forward or back, stopping on the day of the document on the way. */
function stepMonth(at: ShownDay, direction: Direction, axis: TimeAxis): ShownDay {
  const from = startOf(at, axis);
  return onAxis(stopAt(axis.mark, from, firstOfMonth(from, direction)), axis);
}

/** The next frame of the animation: a month later, or a year later among the compressed early years. Null at the end. */
export function stepFilm(at: string, axis: TimeAxis): ShownDay {
  if (axis.detail === null || at >= axis.detail) return stepMonth(at, 1, axis);
  const next = newYear(Number(at.slice(0, 4)) + 1);
  return onAxis(next > axis.detail ? axis.detail : next, axis);
}

/**
 * The day that a key on the handle leads to: arrows by a month, with Shift by a day; Page Up and Page Down by a year; Home to the
 * beginning, End to the latest.
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

/**
 * The nearest day before (-1) or after (1) another on which something changed.
 *
 * @param days days of change in order, YYYY-MM-DD
 * @returns null (the latest) after the last change; undefined where there is nothing further in that direction
 */
export function nextChange(days: readonly string[], at: ShownDay, direction: Direction): ShownDay | undefined {
  if (direction === -1) return days.findLast((day) => at === null || day < at);
  return at === null ? undefined : (days.find((day) => day > at) ?? null);
}

function startOf(at: ShownDay, { first, last }: TimeAxis): string {
  if (at === null || at > last) return last;
  return at < first ? first : at;
}
