import { dateSpan } from './date.ts';
import type { Stage } from './vocabulary.ts';

/** What is needed of a history entry to know the state it reports. */
interface DatedStage {
  readonly date: string;
  readonly stage?: Stage;
}

export interface Status<Entry> {
  readonly stage: Stage;
  /** The entry that says so; its date is the "as of". */
  readonly entry: Entry;
  /** The entry that began this state, where later ones only confirm it. */
  readonly since: Entry;
}

/**
 * The state on a day, as known from a dated history.
 *
 * An entry counts from the first day its date may stand for: "March 2020" counts from 1 March, because the panels show the
 * date with the state ("under way, as of March 2020") and so never claim more than the source.
 *
 * @param history in order of date
 * @param day YYYY-MM-DD, or null for the latest known state
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
