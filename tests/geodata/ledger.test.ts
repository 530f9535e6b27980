import { expect, test } from 'vitest';
import { compileCommitments } from '../../src/compiler/compile-commitments.ts';
import { readDataset } from '../../src/compiler/read.ts';
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
