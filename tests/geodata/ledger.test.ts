import { expect, test } from 'vitest';
import { compileCommitments } from '../../src/compiler/compile-commitments.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { fixtureEdition } from '../edition/load.ts';
import { applied, baseFiles } from './fixtures.ts';

const commitments = (files: ReadonlyMap<string, string>) => {
  const dataset = readDataset(files);
  return compileCommitments(dataset, dataset.edition.document.parties);
};

test('a follow-up that refers to an event has its words and sources from the history of the place', () => {
  const files = applied(baseFiles(), [
    {
      file: 'commitments.json',
      at: '/commitments/1/followUps/-',
      value: { kind: 'advanced', event: { place: 'new-airport', date: '2020-03' } },
    },
  ]);
  const entry = readDataset(files)
    .features.find(({ id }) => id === 'new-airport')
    ?.feature.properties.history.find(({ date }) => date === '2020-03');
  expect(commitments(files)[1]?.followUps[0]).toMatchObject({
    date: '2020-03',
    place: 'new-airport',
    text: entry?.event,
    sources: entry?.source,
  });
});

test('what both commit to names the parties of the document', () => {
  const files = baseFiles();
  const { parties } = readDataset(files).edition.document;
  expect(commitments(files)[0]?.by).toEqual(parties);
});

test('an edition without a ledger has no commitments', () => {
  expect(commitments(new Map([...baseFiles()].filter(([file]) => file !== 'commitments.json')))).toEqual([]);
});

test('every page has the dates of the follow-ups, and only the ledger their words', () => {
  const { full, ledger } = fixtureEdition();
  const cable = full.commitments.find(({ places }) => places.includes('halcyon-cable'));
  expect(cable?.record.map(({ kind, date }) => [kind, date])).toEqual([
    ['restated', '2021-04-18'],
    ['advanced', '2022-11-08'],
  ]);
  expect(cable).not.toHaveProperty('followUps');
  expect(ledger.followUps[cable?.id ?? '']?.map(({ sources }) => sources)).toEqual([['minutes'], ['courier']]);
  expect(full.places.find(({ id }) => id === 'norr-landing')?.commitments).toMatchObject([{ id: cable?.id }]);
});

test('a later text names the commitments that cite it', () => {
  expect(fixtureEdition().ledger.laterTexts.map(({ commitments }) => commitments)).toEqual([['c2', 'c3']]);
});

test('the ledger has every source that it cites', () => {
  const { ledger } = fixtureEdition();
  const cited = Object.values(ledger.followUps).flatMap((all) => all.flatMap(({ sources }) => sources));
  expect(Object.keys(ledger.sources)).toEqual(expect.arrayContaining(cited));
});

test('a passage that its account does not name is told as such', () => {
  const files = applied(baseFiles(), [
    { file: 'commitments.json', at: '/commitments/1/followUps/0/passage', value: 'not-named' },
  ]);
  expect(commitments(files)[1]?.followUps[0]).toMatchObject({ passageNotNamed: true });
  expect(commitments(files)[1]?.followUps[0]).not.toHaveProperty('passage');
});
