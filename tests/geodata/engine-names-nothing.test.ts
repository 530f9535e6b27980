/** The code must work for any document, so it must contain no date, key, id or name from the default edition. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GEODATA } from '../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { readDataset } from '../../src/compiler/read.ts';

const root = join(import.meta.dirname, '../..');
const { edition, words, sectors, features, recordedIds } = readDataset(readGeodataFiles(join(GEODATA, 'cn-kh-2022')));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A pattern for a whole word; Chinese and Khmer do not separate words. */
const whole = (text: string): string =>
  /^[\p{Script=Latin}\d]/u.test(text) ? `(?<![\\p{L}\\d-])${escaped(text)}(?![\\p{L}\\d-])` : escaped(text);
/** A pattern for ids that are everyday words: they count only as values, in quotes or in an address. */
const asValue = (text: string): string => `(?:['"\`=,]|\\bsector-)${escaped(text)}(?=['"\`&,])`;

/** The names of the parties' countries, in every language of the edition. */
const countries = edition.document.parties.flatMap((code) =>
  edition.languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code),
);
const names = features.flatMap(({ feature: { properties } }) =>
  edition.languages.flatMap((language) => [properties.name[language], properties.label[language]]),
);
const forbidden = new RegExp(
  [
    edition.document.date,
    ...[edition.document.source, ...Object.keys(recordedIds), ...features.map(({ id }) => id)].map(whole),
    ...[...edition.document.parties, ...sectors.map(({ id }) => id)].map(asValue),
    ...[
      ...countries,
      ...names,
      ...Object.values(words).flatMap(({ title, home, document }) => [
        title,
        document.short,
        document.full,
        home ?? title,
      ]),
    ].map(whole),
  ].join('|'),
  'u',
);

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|html)$/.test(name))
    .map((name) => join('src', name).replaceAll('\\', '/'));
}

test('finds what it looks for', () => {
  const [feature] = features;
  for (const text of [edition.document.date, `'${feature?.id}'`, `sector=${sectors[0]?.id}&`, ...countries, ...names]) {
    expect(text).toMatch(forbidden);
  }
});

test.each(['index.html', ...sources(join(root, 'src'))])('%s names nothing of the document', (file) => {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found = lines.flatMap((line, index) => (forbidden.test(line) ? [`${index + 1}: ${line.trim()}`] : []));
  expect(found).toEqual([]);
});
