/** The histories of all places taken together: the time they span, and the days on which something changed. */
import type { Place } from './catalogue.ts';
import { dateSpan } from './date.ts';
import { newYear } from './day-steps.ts';
import type { SectorId } from './sector.ts';
import type { Stage } from './vocabulary.ts';

type Chronicled = Pick<Place, 'id' | 'sectors' | 'history'>;

/** What a time axis shows. Days are written YYYY-MM-DD. */
export interface TimeAxis {
  /** First of January of the earliest year. */
  readonly first: string;
  /** 1 January of the year from which the axis is drawn at full scale; null where it has a single scale. */
  readonly detail: string | null;
  /** The last day about which anything is known. */
  readonly last: string;
  /** The day of the document. */
  readonly mark: string;
}

/** Share of the days that must fall within the full-scale part of the axis. */
const DETAIL_SHARE = 0.75;

/**
 * A time axis for days of which a few lie far back: where the early years are many and hold little, they are compressed.
 *
 * @param days the first possible day of each date
 * @param last where the axis ends; not before any of `days`
 * @param mark the day of the document
 */
export function timeAxis(days: readonly string[], last: string, mark: string): TimeAxis {
  const sorted = [...days].sort();
  const firstYear = Number((sorted[0] ?? last).slice(0, 4));
  const detailYear = Number((sorted[Math.floor(sorted.length * (1 - DETAIL_SHARE))] ?? last).slice(0, 4));
  const early = detailYear - firstYear;
  const late = Number(last.slice(0, 4)) + 1 - detailYear;
  return { first: newYear(firstYear), detail: early > late ? newYear(detailYear) : null, last, mark };
}

/** The first possible day of every history entry: the day from which the entry counts. */
export function entryDays(places: readonly Chronicled[]): readonly string[] {
  return places.flatMap(({ history }) => history.map(({ date }) => dateSpan(date).from));
}

/**
 * The day from which the newest entry counts: the state on this day is the latest known.
 *
 * @param least the day of the document, returned where no entry is later
 */
export function lastEntryDay(places: readonly Chronicled[], least: string): string {
  return entryDays(places).reduce((last, day) => (day > last ? day : last), least);
}

/**
 * The date of the newest entry, as precise as its source gives it.
 *
 * @param least the day of the document, returned where no entry is later
 */
export function newestDate(places: readonly Chronicled[], least: string): string {
  const dates = places.flatMap(({ history }) => history.map(({ date }) => date));
  return dates.reduce((newest, date) => (dateSpan(date).from > dateSpan(newest).from ? date : newest), least);
}

/** A mark on the atlas's time axis. */
export interface ChronicleDot {
  readonly day: string;
  readonly sector: SectorId;
  /** Ids of the places that have an entry on this day. */
  readonly places: readonly string[];
}

/** One dot for each day and main sector that has an entry, in order of day. */
export function chronicleDots(places: readonly Chronicled[]): readonly ChronicleDot[] {
  const dots = new Map<string, { day: string; sector: SectorId; places: string[] }>();
  for (const { id, sectors, history } of places) {
    for (const { date } of history) {
      const day = dateSpan(date).from;
      const key = `${day} ${sectors[0]}`;
      const dot = dots.get(key);
      if (!dot) dots.set(key, { day, sector: sectors[0], places: [id] });
      else if (dot.places.at(-1) !== id) dot.places.push(id);
    }
  }
  return [...dots.values()].sort((a, b) => a.day.localeCompare(b.day));
}

export interface Change {
  readonly day: string;
  readonly place: string;
  readonly stage: Stage;
}

/** Every change of status of every place, in order of day. A later entry that only confirms a state is no change. */
export function statusChanges(places: readonly Chronicled[]): readonly Change[] {
  return places
    .flatMap(({ id, history }) => {
      const staged = history.flatMap(({ date, stage }) =>
        stage ? [{ day: dateSpan(date).from, place: id, stage }] : [],
      );
      return staged.filter(({ stage }, index) => staged[index - 1]?.stage !== stage);
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
