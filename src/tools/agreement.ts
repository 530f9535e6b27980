/** How far the two codings of a ledger agree: `docs/ledger.md`, section 6. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What the first and the second coder decided of the same thing. */
export type Judgement = readonly [first: string, second: string];

export interface Agreement {
  readonly cases: number;
  readonly agreed: number;
  /** 0 to 1. */
  readonly share: number;
  /** Cohen's kappa; null where chance alone would agree always, so that nothing can be said beyond it. */
  readonly kappa: number | null;
}

/**
 * Share of equal judgements, and Cohen's kappa (1960): how much of what chance leaves open the coders agree on.
 *
 * @throws where there is nothing to compare
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

/** Which unit of the one coder is which of the other; '' where he has none. */
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

/** Each question that both coders answered, as `docs/ledger.md` asks it. */
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
 * A unit that only one coder saw was not counted by the other. What it is, whose and whether it ends is compared where both count it;
 * kinds of follow-up where both judged the event.
 *
 * @throws where a pair names a unit that a coder has not, a unit has no pair, or an event was judged by one only
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
 * @returns null where the edition was not coded twice
 * @throws where a table is not as it should be
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

/** One line a question, as it stands in `docs/ledger.md` too. */
export function agreementRows(
  agreement: Readonly<Record<Question, Agreement>>,
): readonly (readonly [question: Question, cases: number, agreed: number, share: string, kappa: string])[] {
  return QUESTIONS.map((question) => {
    const { cases, agreed, share, kappa } = agreement[question];
    return [question, cases, agreed, `${(share * 100).toFixed(0)} %`, kappa === null ? '–' : kappa.toFixed(2)];
  });
}
