/** Intercoder agreement between the two codings of a ledger: `docs/ledger.md`, section 6. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The codes that the first and the second coder gave the same unit. */
export type Judgement = readonly [first: string, second: string];

export interface Agreement {
  readonly cases: number;
  readonly agreed: number;
  /** Share of equal judgements, from 0 to 1. */
  readonly share: number;
  /** Cohen's kappa, up to 1; null (undefined) where agreement by chance is certain, because only one code was used. */
  readonly kappa: number | null;
}

/**
 * The share of equal judgements, and Cohen's kappa (Cohen 1960): agreement corrected for chance.
 *
 * @throws if there is nothing to compare
 */
export function agreementOf(judgements: readonly Judgement[]): Agreement {
  const cases = judgements.length;
  if (cases === 0) throw new Error('agreement: there is nothing to compare');
  const agreed = judgements.filter(([first, second]) => first === second).length;
  const codes = new Set(judgements.flat());
  const chance = [...codes].reduce((sum, code) => {
    const [first, second] = [0, 1].map((coder) => judgements.filter((judgement) => judgement[coder] === code).length);
    return sum + ((first ?? 0) / cases) * ((second ?? 0) / cases);
  }, 0);
  const share = agreed / cases;
  return { cases, agreed, share, kappa: chance === 1 ? null : (share - chance) / (1 - chance) };
}

export interface CodedUnit {
  readonly paragraph: string;
  readonly unit: string;
  readonly counts: string;
  readonly by: string;
  readonly kind: string;
  readonly has_end: string;
}

/** Matches a unit of one coder with one of the other; '' where a coder has none. */
export interface UnitPair {
  readonly paragraph: string;
  readonly first: string;
  readonly second: string;
}

export interface CodedEvent {
  readonly commitment: string;
  readonly date: string;
  readonly event_place: string;
  readonly event: string;
  readonly kind: string;
}

export interface Coding {
  readonly units: readonly CodedUnit[];
  readonly events: readonly CodedEvent[];
}

/** The questions that both coders answered, as worded in `docs/ledger.md`. */
export const QUESTIONS = ['counts', 'kind', 'by', 'has an end', 'kind of follow-up'] as const;
export type Question = (typeof QUESTIONS)[number];

const unitKey = (paragraph: string, unit: string): string => `${paragraph}: ${unit}`;
const eventKey = ({ commitment, date, event_place, event }: CodedEvent): string =>
  [commitment, date, event_place, event].join(' | ');

function unitOf(units: ReadonlyMap<string, CodedUnit>, paragraph: string, unit: string, coder: string) {
  if (unit === '') return null;
  const found = units.get(unitKey(paragraph, unit));
  if (!found) throw new Error(`coding/pairs.csv: the ${coder} coder has no unit "${unitKey(paragraph, unit)}"`);
  return found;
}

/**
 * Compares two codings, question by question.
 *
 * A unit that only one coder identified counts as rejected by the other. Kind, author and end are compared for units that both
 * accepted; kinds of follow-up, for events that both judged.
 *
 * @throws if a pair names a unit that a coder does not have, a unit has no pair, or only one coder judged an event
 */
export function compareCodings(first: Coding, second: Coding, pairs: readonly UnitPair[]): Record<Question, Agreement> {
  const [firstUnits, secondUnits] = [first, second].map(
    ({ units }) => new Map(units.map((unit) => [unitKey(unit.paragraph, unit.unit), unit])),
  ) as [Map<string, CodedUnit>, Map<string, CodedUnit>];
  const paired = pairs.map((pair) => ({
    first: unitOf(firstUnits, pair.paragraph, pair.first, 'first'),
    second: unitOf(secondUnits, pair.paragraph, pair.second, 'second'),
  }));
  for (const coder of ['first', 'second'] as const) {
    const seen = new Set(paired.map((pair) => pair[coder]));
    const left = (coder === 'first' ? first : second).units.find(
      ({ paragraph, unit }) =>
        !seen.has((coder === 'first' ? firstUnits : secondUnits).get(unitKey(paragraph, unit)) ?? null),
    );
    if (left)
      throw new Error(`coding/pairs.csv: no pair has "${unitKey(left.paragraph, left.unit)}" of the ${coder} coder`);
  }
  const counted = paired.flatMap(({ first, second }) =>
    first?.counts === 'yes' && second?.counts === 'yes' ? [{ first, second }] : [],
  );
  const judged = (of: (unit: CodedUnit) => string) =>
    agreementOf(counted.map(({ first, second }): Judgement => [of(first), of(second)]));
  return {
    counts: agreementOf(paired.map(({ first, second }): Judgement => [first?.counts ?? 'no', second?.counts ?? 'no'])),
    kind: judged(({ kind }) => kind),
    by: judged(({ by }) => by),
    'has an end': judged(({ has_end }) => has_end),
    'kind of follow-up': agreementOf(judgedEvents(first.events, second.events)),
  };
}

function judgedEvents(first: readonly CodedEvent[], second: readonly CodedEvent[]): Judgement[] {
  const kinds = new Map(second.map((event) => [eventKey(event), event.kind]));
  if (first.length !== second.length) throw new Error('coding: the coders judged different events');
  return first.map((event): Judgement => {
    const kind = kinds.get(eventKey(event));
    if (kind === undefined) throw new Error(`coding/second-follow-ups.csv: "${eventKey(event)}" is missing`);
    return [event.kind, kind];
  });
}

const UNIT_COLUMNS = ['paragraph', 'unit', 'counts', 'by', 'kind', 'has_end'] as const;
const PAIR_COLUMNS = ['paragraph', 'first', 'second'] as const;
const EVENT_COLUMNS = ['commitment', 'date', 'event_place', 'event', 'kind'] as const;

function readRows<Column extends string>(path: string, columns: readonly Column[]): Record<Column, string>[] {
  const records: unknown = parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
  if (!Array.isArray(records)) throw new Error(`${path}: not a table`);
  return records.map((record: unknown, index) => {
    const cells = new Map(Object.entries(typeof record === 'object' && record !== null ? record : {}));
    return Object.fromEntries(
      columns.map((column) => {
        const cell: unknown = cells.get(column);
        if (typeof cell !== 'string') throw new Error(`${path}: row ${index + 2} has no column "${column}"`);
        return [column, cell];
      }),
    ) as Record<Column, string>;
  });
}

/**
 * The agreement of the codings in an edition's folder.
 *
 * @returns null if the edition was not coded twice
 * @throws if a table is malformed or incomplete
 */
export function readAgreement(directory: string): Record<Question, Agreement> | null {
  const file = (name: string) => join(directory, 'coding', name);
  if (!existsSync(file('pairs.csv'))) return null;
  const coding = (coder: string): Coding => ({
    units: readRows(file(`${coder}.csv`), UNIT_COLUMNS),
    events: readRows(file(`${coder}-follow-ups.csv`), EVENT_COLUMNS),
  });
  return compareCodings(coding('first'), coding('second'), readRows(file('pairs.csv'), PAIR_COLUMNS));
}

/** One row per question, formatted as in `docs/ledger.md`. */
export function agreementRows(
  agreement: Readonly<Record<Question, Agreement>>,
): readonly (readonly [question: Question, cases: number, agreed: number, share: string, kappa: string])[] {
  return QUESTIONS.map((question) => {
    const { cases, agreed, share, kappa } = agreement[question];
    return [question, cases, agreed, `${(share * 100).toFixed(0)} %`, kappa === null ? '–' : kappa.toFixed(2)];
  });
}
