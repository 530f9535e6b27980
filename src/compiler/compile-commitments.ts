import type { FullCommitment, FullFollowUp } from '../domain/commitment.ts';
import { dateSpan } from '../domain/date.ts';
import type { Dataset } from './dataset.ts';
import { defined } from './defined.ts';
import type { CommitmentEntry, CommitmentsFile, FollowUpEntry } from './schema-commitments.ts';

/**
 * The ledger with every event in it: what stands in the history of a place is taken from there.
 *
 * @param parties codes of the document's parties, for those who commit together
 * @returns none where the edition has no ledger
 */
export function compileCommitments(dataset: Dataset, parties: readonly string[]): readonly FullCommitment[] {
  const file = dataset.ledger;
  if (!file) return [];
  return file.commitments.map((entry) => {
    const { by, deadline, followUps, mention, ...rest } = entry;
    return defined({
      ...rest,
      mention,
      by: by === 'both' ? parties : [by],
      deadline,
      followUps: compileFollowUps(followUps, file, dataset),
    });
  });
}

function compileFollowUps(
  entries: readonly FollowUpEntry[],
  file: CommitmentsFile,
  dataset: Dataset,
): readonly FullFollowUp[] {
  return entries
    .flatMap((entry) => compileFollowUp(entry, file, dataset) ?? [])
    .toSorted((a, b) => (dateSpan(a.date).from < dateSpan(b.date).from ? -1 : 1));
}

function compileFollowUp(entry: FollowUpEntry, file: CommitmentsFile, dataset: Dataset): FullFollowUp | undefined {
  const party = entry.party === undefined ? undefined : file.parties[entry.party];
  if (!('event' in entry)) return defined({ ...entry, party });
  const found = historyEntryOf(entry.event, dataset);
  if (!found) return undefined;
  return defined({
    kind: entry.kind,
    date: found.date,
    text: found.event,
    sources: found.source,
    certainty: entry.certainty ?? found.certainty,
    party: party ?? found.party,
    passage: entry.passage,
    place: entry.event.place,
  });
}

/** The entry of a place's history that a follow-up names; undefined where there is none. */
export function historyEntryOf({ place, date }: { readonly place: string; readonly date: string }, dataset: Dataset) {
  const record = dataset.features.find(({ id }) => id === place);
  return record?.feature.properties.history.find((entry) => entry.date === date);
}

/** Keys of every source that a commitment cites itself. */
export function commitmentSources({ deadline, followUps }: CommitmentEntry): readonly string[] {
  return [...(deadline?.sources ?? []), ...followUps.flatMap((entry) => ('event' in entry ? [] : entry.sources))];
}
