import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  agreementOf,
  agreementRows,
  type CodedUnit,
  type Coding,
  compareCodings,
  type Judgement,
  QUESTIONS,
  readAgreement,
} from './agreement.ts';

const times = (count: number, judgement: Judgement): Judgement[] => Array.from({ length: count }, () => judgement);

test('kappa is what is left of the agreement beyond chance', () => {
  const judgements = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ];
  const { cases, agreed, share, kappa } = agreementOf(judgements);
  expect([cases, agreed, share]).toEqual([50, 35, 0.7]);
  expect(kappa).toBeCloseTo(0.4, 10);
});

test('kappa is below nought where coders agree less than by chance', () => {
  expect(agreementOf([...times(2, ['yes', 'no']), ...times(2, ['no', 'yes'])]).kappa).toBe(-1);
});

test('where only one code was given, there is no kappa', () => {
  expect(agreementOf(times(3, ['yes', 'yes']))).toMatchObject({ share: 1, kappa: null });
});

const unit = (name: string, rest: Partial<CodedUnit> = {}): CodedUnit => ({
  paragraph: '1',
  unit: name,
  counts: 'yes',
  by: 'both',
  kind: 'commitment',
  has_end: 'no',
  ...rest,
});
const coding = (...units: CodedUnit[]): Coding => ({
  units,
  events: [{ commitment: 'c1', date: '2023', event_place: '', event: 'It was built.', kind: 'done' }],
});

test('a unit that one coder did not see is one that he did not count', () => {
  const both = { paragraph: '1', first: 'a bridge', second: 'the bridge' };
  const { counts, kind } = compareCodings(coding(unit('a bridge'), unit('a road')), coding(unit('the bridge')), [
    both,
    { paragraph: '1', first: 'a road', second: '' },
  ]);
  expect([counts.cases, counts.agreed, kind.cases]).toEqual([2, 1, 1]);
});

test('a unit without a pair is named', () => {
  expect(() => compareCodings(coding(unit('a bridge')), coding(), [])).toThrow(
    'no pair has "1: a bridge" of the first coder',
  );
});

test('a pair that names no unit is named', () => {
  const pairs = [{ paragraph: '1', first: '', second: 'a tunnel' }];
  expect(() => compareCodings(coding(), coding(), pairs)).toThrow('the second coder has no unit "1: a tunnel"');
});

test('an event that the second coder did not judge is named', () => {
  const [first, second] = [coding(unit('a')), coding(unit('a'))];
  const other = second.events.map((event) => ({ ...event, date: '2024' }));
  expect(() =>
    compareCodings(first, { ...second, events: other }, [{ paragraph: '1', first: 'a', second: 'a' }]),
  ).toThrow('"c1 | 2023 |  | It was built." is missing');
});

test('an edition without a second coding has no agreement', () => {
  expect(readAgreement('tests/edition')).toBeNull();
});

test('docs/ledger.md tells the agreement that the tables give', () => {
  const agreement = readAgreement('geodata/cn-kh-2022');
  const page = readFileSync('docs/ledger.md', 'utf8');
  const told = agreement && agreementRows(agreement).filter((row) => page.includes(`| ${row.join(' | ')} |`));
  expect(told?.map(([question]) => question)).toEqual(QUESTIONS);
});
