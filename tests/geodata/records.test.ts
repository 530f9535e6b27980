/** Entries in independent registers: their differences from the atlas are computed. */
import { expect, test } from 'vitest';
import { compileCatalogue } from '../../src/compiler/compile.ts';
import { loadLand } from '../../src/compiler/geometry/land.ts';
import { publishedFiles } from '../../src/compiler/publish.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { applied, baseFiles } from './fixtures.ts';

const text = { en: 'Records it.', zh: '有此记载。', km: 'កត់ត្រាវា។' };
const record = (entry: object) => ({
  authority: 'Register',
  id: '7',
  date: '2020',
  text,
  source: ['pr2022'],
  ...entry,
});

function compiled(...records: readonly object[]) {
  const files = applied(baseFiles(), [
    { file: 'places/all.geojson', at: '/features/new-airport/properties/records', value: records.map(record) },
  ]);
  return compileCatalogue({ dataset: readDataset(files), land: loadLand() });
}

function recordsOf(...records: readonly object[]) {
  return compiled(...records).full.places.find(({ id }) => id === 'new-airport')?.records;
}

test('a position is told by its distance from the point of the place', () => {
  // 0.001° of latitude are 111 m.
  expect(recordsOf({ at: [104.22083, 13.37628] })).toMatchObject([{ distanceKm: 0.111 }]);
});

test('money stands beside the latest cost as a number, as a share of it', () => {
  const money = {
    instrument: 'loan',
    value: 660_000_000,
    unit: 'USD',
    from: { en: 'A bank', zh: '某银行', km: 'ធនាគារមួយ' },
  };
  expect(recordsOf({ money })).toMatchObject([
    { beside: { value: 880_000_000, unit: 'USD', date: '2019', ratio: 0.75 } },
  ]);
});

test('money in another currency stands beside the cost without a share', () => {
  const money = {
    instrument: 'grant',
    value: 600_000_000,
    unit: 'CNY',
    from: { en: 'A bank', zh: '某银行', km: 'ធនាគារមួយ' },
  };
  const [beside] = (recordsOf({ money }) ?? []).map((each) => each.beside);
  expect(beside).toEqual({ value: 880_000_000, unit: 'USD', date: '2019' });
});

test('a figure is compared with that of another source, never with its own', () => {
  const figure = { measure: 'cost', value: 924_000_000, unit: 'USD' };
  expect(recordsOf({ figure })).toMatchObject([{ beside: { ratio: 1.05 } }]);
  expect(recordsOf({ figure, source: ['report'] })?.[0]).not.toHaveProperty('beside');
});

test('records come in order of date, and name their register in every language', () => {
  const records = recordsOf({ id: '8', date: '2023-01' }, { id: '7', date: '2020' });
  expect(records?.map(({ id, authority }) => [id, authority.km])).toEqual([
    ['7', 'Register'],
    ['8', 'Register'],
  ]);
});

test('the published place has its records with their differences, and the table names them', () => {
  const files = publishedFiles(compiled({ at: [104.22083, 13.37628] }, { id: '8' }));
  const contents = (path: string) => files.find((file) => file.path === path)?.contents ?? '';
  const geojson = JSON.parse(contents('data/places.geojson')) as {
    features: readonly { id: string; properties: { records?: unknown } }[];
  };
  expect(geojson.features.find(({ id }) => id === 'new-airport')?.properties.records).toMatchObject([
    { id: '7', distanceKm: 0.111 },
    { id: '8' },
  ]);
  expect(contents('data/places.csv')).toContain('Register 7; Register 8');
});
