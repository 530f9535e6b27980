import { dateSpan } from './date.ts';
import type { Stage } from './vocabulary.ts';

/** The fields of a history entry that determine the status. */
interface DatedStage {
  readonly date: string;
  readonly stage?: Stage;
}

export interface Status<Entry> {
  readonly stage: Stage;
  /** The latest entry that reports this stage; its date is the "as of". */
  readonly entry: Entry;
  /** The entry with which this stage began; later ones may only confirm it. */
  readonly since: Entry;
}

/**
 * The status on a day, as known from a dated history.
 *
 * An entry counts from the first day its date may stand for: "March 2020" counts from 1 March. That never claims more than the source
 * does, because the panels show the date with the status ("under way, as of March 2020").
 *
 * @param history in order of date
 * @param day YYYY-MM-DD, or null for the latest known status
 * @returns null where nothing is known by that day, or for things without a status
 */
export function statusOn<Entry extends DatedStage>(
  history: readonly Entry[],
  day: string | null,
): Status<Entry> | null {
  return history
    .filter((entry) => day === null || dateSpan(entry.date).from <= day)
    .reduce<Status<Entry> | null>((status, entry) => {
      if (!entry.stage) return status;
      return { stage: entry.stage, entry, since: status?.stage === entry.stage ? status.since : entry };
    }, null);
}

/**
 * What can be said about the status of a thing on a day.
 *
 * - a stage: known
 * - `not-announced`: the first thing known of it is its announcement, after that day
 * - `no-record`: it has a status, but nothing is known of it by that day
 * - null: a thing without a status, such as a city
 */
export type ShownStatus = Stage | 'not-announced' | 'no-record' | null;

/**
 * @param history in order of date
 * @param day YYYY-MM-DD, or null for the latest known state
 */
export function shownStatusOn(history: readonly DatedStage[], day: string | null): ShownStatus {
  const status = statusOn(history, day);
  if (status) return status.stage;
  const first = history.find(({ stage }) => stage !== undefined);
  if (!first) return null;
  return first.stage === 'announced' ? 'not-announced' : 'no-record';
}

/** The stage in whose style a symbol is drawn. Things without a status are drawn like those in service. */
export function symbolStage(history: readonly DatedStage[], day: string | null): Stage {
  const shownStatus = shownStatusOn(history, day);
  if (shownStatus === null) return 'in-service';
  return shownStatus === 'not-announced' || shownStatus === 'no-record' ? 'unknown' : shownStatus;
}

/** A period of one stage, between days written YYYY-MM-DD; it ends where the next begins. */
export interface StagePeriod {
  readonly stage: Stage;
  readonly from: string;
  readonly to: string;
}

/**
 * The stages of a history as consecutive periods, each beginning on the first day it is known.
 *
 * @param history in order of date
 * @param end where the last period ends, YYYY-MM-DD
 */
export function stagePeriods(history: readonly DatedStage[], end: string): readonly StagePeriod[] {
  const changes = history.reduce<{ stage: Stage; from: string }[]>((found, { date, stage }) => {
    if (stage && found.at(-1)?.stage !== stage) found.push({ stage, from: dateSpan(date).from });
    return found;
  }, []);
  return changes.map(({ stage, from }, index) => ({ stage, from, to: changes[index + 1]?.from ?? end }));
}
