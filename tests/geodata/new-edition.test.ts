import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { GEODATA } from '../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { jsonSchemas } from '../../src/compiler/json-schemas.ts';
import { newEdition } from '../../src/compiler/new-edition.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { problemsOf } from './fixtures.ts';

const example = readGeodataFiles(join(GEODATA, 'example'));
const made = (directory: string, languages: readonly Language[] = LANGUAGES) =>
  newEdition(example, { directory, id: 'river-treaty', languages, day: '2026-11-20' });

test('a new edition has its own id and day, and no check has anything to say about it', () => {
  const files = new Map([...made(join(GEODATA, 'river-treaty')), ...jsonSchemas()]);
  expect(problemsOf(files)).toEqual([]);
  const { edition, recordedIds } = readDataset(files);
  expect(edition.id).toBe('river-treaty');
  expect(new Set(Object.values(recordedIds))).toEqual(new Set(['2026-11-20']));
});

test.each([[['km']], [['zh', 'en']]] as const)('a new edition in %j has their texts and no others', (languages) => {
  const files = new Map([...made(join(GEODATA, 'river-treaty'), languages), ...jsonSchemas()]);
  expect(problemsOf(files)).toEqual([]);
  expect(readDataset(files).edition.languages).toEqual(languages);
});

test.each([join(GEODATA, 'river-treaty'), '/elsewhere/editions/river-treaty'])(
  'in %s, every file names the schema where it is',
  (directory) => {
    const named = [...made(directory)].flatMap(([file, text]) => {
      const schema = /"\$schema": "([^"]+)"/.exec(text)?.[1];
      return schema === undefined ? [] : [resolve(directory, dirname(file), schema)];
    });
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((schema) => !existsSync(schema))).toEqual([]);
  },
);
