import type { Source } from '../domain/catalogue.ts';
import type { FullCommitment, FullCommitmentSummary, FullFollowUp, PlaceCommitment } from '../domain/commitment.ts';
import { dateSpan } from '../domain/date.ts';
import type { FullLaterText, FullLedger } from '../domain/ledger.ts';
import type { Dataset } from './dataset.ts';
import { defined } from './defined.ts';
import { type CommitmentEntry, type CommitmentsFile, type FollowUpEntry, NOT_NAMED } from './schema-commitments.ts';

/**
 * The commitments with their follow-ups resolved: a follow-up that refers to an event in a place's history takes its text and
 * sources from there.
 *
 * @param parties codes of the document's parties, used for commitments made jointly
 * @returns an empty list where the edition has no ledger
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

/** The part of the commitments that every page carries: enough to derive their verdicts. */
export function summaries(commitments: readonly FullCommitment[]): readonly FullCommitmentSummary[] {
  return commitments.map(({ followUps, ...rest }) => ({
    ...rest,
    record: followUps.map(({ date, kind, party }) => defined({ date, kind, party })),
  }));
}

/**
 * The commitments about a place, in the order of the text.
 *
 * @param place id of the place
 * @param promised day of the document, YYYY-MM-DD
 */
export function commitmentsOf(
  place: string,
  commitments: readonly FullCommitment[],
  promised: string,
): readonly PlaceCommitment[] {
  return commitments.flatMap(({ id, places, followUps }) =>
    places.includes(place) ? [{ id, promised, record: followUps.map(({ date, kind }) => ({ date, kind })) }] : [],
  );
}

/** @param sourcesOf looks up the sources for a list of keys */
export function compileLedger(
  commitments: readonly FullCommitment[],
  dataset: Dataset,
  sourcesOf: (keys: readonly string[]) => Readonly<Record<string, Source>>,
): FullLedger {
  const laterTexts = (dataset.ledger?.laterTexts ?? []).map(
    (text): FullLaterText => ({
      ...text,
      commitments: commitments.flatMap(({ id, followUps }) =>
        followUps.some(({ sources }) => sources.some((key) => text.sources.includes(key))) ? [id] : [],
      ),
    }),
  );
  const cited = [
    ...laterTexts.flatMap(({ sources }) => sources),
    ...commitments.flatMap(({ deadline, followUps }) => [
      ...(deadline?.sources ?? []),
      ...followUps.flatMap(({ sources }) => sources),
    ]),
  ];
  return {
    followUps: Object.fromEntries(
      commitments.flatMap(({ id, followUps }) => (followUps.length > 0 ? [[id, followUps]] : [])),
    ),
    laterTexts,
    sources: sourcesOf(cited),
  };
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
  const { passage: where, ...rest } = entry;
  const passage = where === NOT_NAMED ? undefined : where;
  const passageNotNamed = where === NOT_NAMED ? (true as const) : undefined;
  if (!('event' in rest)) return defined({ ...rest, passage, passageNotNamed, party });
  const found = historyEntryOf(rest.event, dataset);
  if (!found) return undefined;
  return defined({
    kind: rest.kind,
    date: found.date,
    text: found.event,
    sources: found.source,
    certainty: rest.certainty ?? found.certainty,
    party: party ?? found.party,
    passage,
    passageNotNamed,
    place: rest.event.place,
  });
}

/** The history entry that a follow-up refers to by place and date; undefined where there is none. */
export function historyEntryOf({ place, date }: { readonly place: string; readonly date: string }, dataset: Dataset) {
  const record = dataset.features.find(({ id }) => id === place);
  return record?.feature.properties.history.find((entry) => entry.date === date);
}

/** Keys of the sources that a commitment cites directly, not through an event in a place's history. */
export function commitmentSources({ deadline, followUps }: CommitmentEntry): readonly string[] {
  return [...(deadline?.sources ?? []), ...followUps.flatMap((entry) => ('event' in entry ? [] : entry.sources))];
}
