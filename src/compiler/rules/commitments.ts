import { dateSpan } from '../../domain/date.ts';
import { firstLanguage } from '../../domain/language.ts';
import { commitmentSources, historyEntryOf } from '../compile-commitments.ts';
import { type Dataset, isRead, knownIds, wholeOf } from '../dataset.ts';
import type { Digest } from '../digest.ts';
import { type Finding, shown } from '../problem.ts';
import type { CommitmentEntry, CommitmentsFile, FollowUpEntry } from '../schema-commitments.ts';
import type { Rule, RuleContext } from './rule.ts';

const FILE = 'commitments.json';
const PARAGRAPHS = 'document/paragraphs.json';
/** As many words as fit a row of the ledger. */
const MOST_WORDS = 14;

type Told = Omit<Finding, 'file' | 'subject'>;

function eachCommitment(
  { dataset }: RuleContext,
  check: (entry: CommitmentEntry, file: CommitmentsFile) => readonly Told[],
): Finding[] {
  const { ledger } = dataset;
  if (!ledger) return [];
  return ledger.commitments.flatMap((entry) =>
    check(entry, ledger).map((finding) => ({ file: FILE, subject: entry.id, ...finding })),
  );
}

const eachFollowUp = (
  { followUps }: CommitmentEntry,
  check: (entry: FollowUpEntry, where: string) => readonly Told[],
) => followUps.flatMap((entry, index) => check(entry, `followUps[${index}]`));

const dateOf = (entry: FollowUpEntry): string => ('event' in entry ? entry.event.date : entry.date);

const commitmentOrder: Rule = {
  id: 'commitment-order',
  title: 'The ids of commitments are unique and ascend with the text',
  severity: 'error',
  check: ({ dataset }) =>
    (dataset.ledger?.commitments ?? []).flatMap(({ id, paragraph }, index, all): Finding[] => {
      const before = all[index - 1];
      if (!before) return [];
      const ascends = Number(id.slice(1)) > Number(before.id.slice(1)) && paragraph >= before.paragraph;
      if (ascends) return [];
      const message = 'the commitment does not come after the one before it';
      const value = shown(`${id}, paragraph ${paragraph}`);
      return [
        { file: FILE, subject: id, message, value, expected: `after ${before.id}, paragraph ${before.paragraph}` },
      ];
    }),
};

const commitmentTarget: Rule = {
  id: 'commitment-target',
  title: 'A commitment names a paragraph, places and parties that exist, and mentions what its paragraph links',
  severity: 'error',
  check: (context) => {
    const { dataset } = context;
    const ids = knownIds(dataset);
    const numbers = new Set(dataset.paragraphs.map(({ number }) => number));
    return eachCommitment(context, (entry, { parties }) => {
      const places = [...entry.places, ...eventPlaces(entry)];
      const codes = [entry.by === 'both' ? [] : entry.by, ...entry.followUps.map(({ party }) => party ?? [])].flat();
      return [
        ...(numbers.has(entry.paragraph) || !isRead(dataset, PARAGRAPHS)
          ? []
          : [told('paragraph', 'there is no such paragraph', entry.paragraph, 'a number of paragraphs.json')]),
        ...places
          .filter((id) => !ids.has(id))
          .map((id) => told('places', 'the place does not exist', id, 'the id of a place')),
        ...codes
          .filter((code) => !Object.hasOwn(parties, code))
          .map((code) => told('by', 'the party has no name', code, 'a code of "parties"')),
        ...(entry.mention === undefined || isMentioned(dataset, entry.paragraph, entry.mention)
          ? []
          : [told('mention', 'the paragraph does not link this place', entry.mention, 'a place that it links')]),
      ];
    });
  },
};

const told = (where: string, message: string, value: unknown, expected: string): Told => ({
  where,
  message,
  value: shown(value),
  expected,
});

const eventPlaces = ({ followUps }: CommitmentEntry): string[] =>
  followUps.flatMap((entry) => ('event' in entry ? [entry.event.place] : []));

function isMentioned(dataset: Dataset, number: number, mention: string): boolean {
  const wholes = new Map(dataset.features.map((record) => [record.id, wholeOf(record)]));
  const digests: readonly Digest[] = Object.values(dataset.digests);
  return digests.every(({ paragraphs }) =>
    paragraphs
      .filter((paragraph) => paragraph.number === number)
      .some(({ nodes }) =>
        nodes.some((node) => node.type === 'mention' && (wholes.get(node.target) ?? node.target) === mention),
      ),
  );
}

const commitmentParagraph: Rule = {
  id: 'commitment-paragraph',
  title: 'A paragraph is of the type commitment where the ledger has one in it, and nowhere else',
  severity: 'error',
  check: ({ dataset }) => {
    const { ledger } = dataset;
    if (!ledger) return [];
    const committing = new Set(
      ledger.commitments.flatMap(({ kind, paragraph }) => (kind === 'commitment' ? paragraph : [])),
    );
    return dataset.paragraphs.flatMap(({ number, types }): Finding[] => {
      if (types.includes('commitment') === committing.has(number)) return [];
      const message = committing.has(number)
        ? 'the ledger has a commitment in this paragraph'
        : 'the ledger has no commitment in this paragraph';
      const expected = committing.has(number) ? '"commitment" among them' : 'no "commitment"';
      const where = 'types';
      return [{ file: PARAGRAPHS, subject: `paragraph ${number}`, where, message, value: shown(types), expected }];
    });
  },
};

const commitmentEvent: Rule = {
  id: 'commitment-event',
  title: 'A follow-up that refers to an event finds it in the history of the place',
  severity: 'error',
  check: (context) =>
    eachCommitment(context, (entry) =>
      eachFollowUp(entry, (followUp, where) => {
        if (!('event' in followUp) || !context.dataset.features.some(({ id }) => id === followUp.event.place))
          return [];
        if (historyEntryOf(followUp.event, context.dataset)) return [];
        const { place, date } = followUp.event;
        return [
          told(`${where}.event`, `the history of ${place} has no entry of that date`, date, 'the date of an entry'),
        ];
      }),
    ),
};

const commitmentSource: Rule = {
  id: 'commitment-source',
  title: 'Every source that the ledger cites is in sources.json',
  severity: 'error',
  check: (context) => {
    if (!isRead(context.dataset, 'sources.json')) return [];
    const unknown = (where: string, keys: readonly string[]) =>
      keys
        .filter((key) => !Object.hasOwn(context.dataset.sources, key))
        .map((key) => told(where, 'the source is unknown', key, 'a key of sources.json'));
    return [
      ...(context.dataset.ledger?.laterTexts ?? []).flatMap(({ sources }, index) =>
        unknown('sources', sources).map((finding) => ({ file: FILE, subject: `laterTexts[${index}]`, ...finding })),
      ),
      ...eachCommitment(context, (entry) => unknown('followUps', commitmentSources(entry))),
    ];
  },
};

const commitmentDates: Rule = {
  id: 'commitment-dates',
  title: 'Follow-ups lie after the day of the text and not in the future; nobody looked for news in the future',
  severity: 'error',
  check: (context) => {
    const { asOf, dataset } = context;
    const textDay = dataset.edition.document.date;
    return eachCommitment(context, (entry) => [
      ...eachFollowUp(entry, (followUp, where) => {
        const date = dateOf(followUp);
        const { from, to } = dateSpan(date);
        if (from > asOf) return [told(where, 'the event lies in the future', date, `${asOf} or earlier`)];
        if (to <= textDay) return [told(where, 'the event is not later than the text', date, `later than ${textDay}`)];
        return [];
      }),
      ...[entry.lookedFor].flatMap(({ date }) =>
        dateSpan(date).from > asOf
          ? [told('lookedFor.date', 'the search lies in the future', date, `${asOf} or earlier`)]
          : [],
      ),
    ]);
  },
};

const commitmentDone: Rule = {
  id: 'commitment-done',
  title: 'Only what has an end can be done; a position is neither done nor advanced',
  severity: 'error',
  check: (context) =>
    eachCommitment(context, ({ hasEnd, kind, followUps }) =>
      followUps.flatMap((followUp, index): Told[] => {
        const where = `followUps[${index}].kind`;
        if (followUp.kind === 'done' && !hasEnd) {
          return [told(where, 'what has no end cannot be done', 'done', 'advanced, or "hasEnd": true')];
        }
        if (kind === 'position' && (followUp.kind === 'done' || followUp.kind === 'advanced')) {
          return [
            told(
              where,
              'a position can only be restated, changed, disputed or endangered',
              followUp.kind,
              'another kind',
            ),
          ];
        }
        return [];
      }),
    ),
};

const commitmentParty: Rule = {
  id: 'commitment-party',
  title: 'What is disputed or endangered, or said by one side only, names who says so',
  severity: 'error',
  check: (context) =>
    eachCommitment(context, (entry) =>
      eachFollowUp(entry, (followUp, where) => {
        const needed =
          followUp.kind === 'disputed' || followUp.kind === 'endangered' || followUp.certainty === 'one-party';
        if (!needed || followUp.party !== undefined) return [];
        return [told(`${where}.party`, 'nobody is named who says so', followUp.kind, 'a code of "parties"')];
      }),
    ),
};

const commitmentPassage: Rule = {
  id: 'commitment-passage',
  title: 'What says it again in a later text names the passage, or says that its account names none',
  severity: 'error',
  check: (context) =>
    eachCommitment(context, (entry, { laterTexts }) =>
      eachFollowUp(entry, (followUp, where) => {
        if ((followUp.kind !== 'restated' && followUp.kind !== 'changed') || followUp.passage !== undefined) return [];
        const cited =
          'event' in followUp ? (historyEntryOf(followUp.event, context.dataset)?.source ?? []) : followUp.sources;
        const text = laterTexts.find(
          ({ date, sources }) => date === dateOf(followUp) || sources.some((key) => cited.includes(key)),
        );
        if (!text) return [];
        const expected = 'where it stands in that text, or "not-named"';
        return [
          told(`${where}.passage`, `the passage of the later text of ${text.date} is missing`, 'nothing', expected),
        ];
      }),
    ),
};

const commitmentWords: Rule = {
  id: 'commitment-words',
  title: `The sentence of a commitment has at most ${MOST_WORDS} words in the first language`,
  severity: 'error',
  check: (context) =>
    eachCommitment(context, ({ summary }) => {
      const language = firstLanguage(context.dataset.edition.languages);
      const words = summary[language].split(/\s+/).filter(Boolean).length;
      if (words <= MOST_WORDS) return [];
      return [told(`summary.${language}`, 'the sentence is too long', `${words} words`, `at most ${MOST_WORDS}`)];
    }),
};

export const commitmentRules: readonly Rule[] = [
  commitmentOrder,
  commitmentTarget,
  commitmentParagraph,
  commitmentEvent,
  commitmentSource,
  commitmentDates,
  commitmentDone,
  commitmentParty,
  commitmentPassage,
  commitmentWords,
];
