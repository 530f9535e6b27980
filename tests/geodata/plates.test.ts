import plates from 'virtual:atlas/plates';
import { expect, test } from 'vitest';
import { compilePlates, platedIds, platePartsOf } from '../../src/compiler/plates/compile-plates.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { applied, baseFiles } from './fixtures.ts';

const FILE = 'plates/new-airport.json';
const dataset = (changes: Parameters<typeof applied>[1] = []) => readDataset(applied(baseFiles(), changes));

test('a plate becomes areas, lines and letters, dashed where nothing is published', () => {
  const [plate] = compilePlates(dataset());
  expect(
    plate?.features.map(({ geometry, properties }) => [geometry.type, properties.kind, properties.dashed]),
  ).toEqual([
    ['MultiPolygon', 'runway', false],
    ['Point', 'runway', false],
    ['MultiPolygon', 'paving', true],
  ]);
  const letters = plate?.features[1]?.properties;
  expect(letters).toMatchObject({ name_en: 'Runway', name_zh: '跑道', name_km: 'ផ្លូវរត់', from: 14 });
});

test('what is cut off an area is no part of it', () => {
  const changes = [{ file: FILE, at: '/parts/1/cut', value: [{ as: 'rectangle', at: [[400, 0]], size: [300, 20] }] }];
  const apron = compilePlates(dataset(changes))[0]?.features.at(-1)?.geometry;
  expect(apron?.coordinates).toHaveLength(2);
});

test('its named parts are found with the place, with their source', () => {
  expect(platePartsOf('new-airport', dataset())).toEqual([
    {
      id: 'runway',
      name: { en: 'Runway', zh: '跑道', km: 'ផ្លូវរត់' },
      basis: 'published',
      quote: '3,600 metres long and 45 metres wide',
      sources: ['report'],
    },
  ]);
  expect(platedIds(dataset())).toEqual(new Set(['new-airport-runway']));
});

test('every position of the edition’s plates lies where its plate is, and every letter has its languages', () => {
  for (const { bounds, features } of plates) {
    const [west, south, east, north] = bounds;
    expect(east - west).toBeLessThan(0.3);
    expect(north - south).toBeLessThan(0.3);
    for (const { geometry, properties } of features) {
      // Only labels with names count: skips leader lines and labels with a plain text.
      if (geometry.type !== 'Point' || properties.from === undefined || properties.text !== undefined) continue;
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['name_en', 'name_zh', 'name_km']));
    }
  }
});
