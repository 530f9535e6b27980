/** The command line for the data: mistakes are answered with a one-line message. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { geodataCommand } from '../../src/tools/geodata-command.ts';
import { UsageError } from '../../src/tools/options.ts';
import { AS_OF, baseFiles } from './fixtures.ts';

let parent: string;
let directory: string;

/** Creates a folder with a valid edition, and the schema files beside it. */
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  directory = join(parent, 'edition');
  for (const [file, text] of baseFiles()) {
    const path = join(file.startsWith('schema/') ? parent : directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});

afterEach(() => rmSync(parent, { recursive: true }));

function geodata(...args: string[]) {
  const lines: string[] = [];
  const ok = geodataCommand([...args, '--directory', directory, '--as-of', AS_OF], (line) => lines.push(line));
  return { ok, text: lines.join('\n') };
}

const layer = () => readFileSync(join(directory, 'places/all.geojson'), 'utf8');

test('--help lists commands and options and is no error', () => {
  const { ok, text } = geodata('--help');
  expect(ok).toBe(true);
  for (const word of ['new <id>', 'rules', 'schema', '--fix', '--directory', '--part-of']) expect(text).toContain(word);
});

test('an option or a command that does not exist is answered with the one that was meant', () => {
  expect(() => geodata('--laier', 'all')).toThrow(
    'There is no option --laier. Did you mean "layer"? --help lists them.',
  );
  expect(() => geodata('ruels')).toThrow('There is no command "ruels". Did you mean "rules"? --help lists them.');
});

test('a taken id is refused', () => {
  expect(() => geodata('new', 'temple', '--layer', 'all')).toThrow('The id "temple" is taken');
});

test('words that no command takes are refused, and what was meant is said', () => {
  expect(() => geodata('new', 'a', 'b', 'c')).toThrow('new: takes one id, and "b" is another word. Was "a-b-c" meant?');
  expect(() => geodata('rules', 'all')).toThrow('rules: takes no "all"');
});

test('a paragraph that the document has not is refused', () => {
  expect(() => geodata('new', 'x1', '--for', '999')).toThrow(/--for "999": the document has \d+ paragraphs/);
});

test('a folder that has the name of a file is told', () => {
  mkdirSync(join(directory, 'places/foo.geojson'));
  expect(() => geodata()).toThrow('places/foo.geojson is a folder');
});

test('no event is of the year 0', () => {
  writeFileSync(join(directory, 'places/all.geojson'), layer().replace(/"date": "\d{4}[^"]*"/, '"date": "0000"'));
  expect(geodata().text).toContain('from year 1');
});

test('a layer that does not exist makes no file', () => {
  const before = readdirSync(join(directory, 'places'));
  expect(() => geodata('new', 'new-bridge', '--layer', 'nonsense')).toThrow('no layer "nonsense"');
  expect(readdirSync(join(directory, 'places'))).toEqual(before);
});

test('a scaffold can be taken back as it says', () => {
  const ids = readFileSync(join(directory, 'ids.json'), 'utf8');
  const { text } = geodata('new', 'new-bridge', '--kind', 'project', '--layer', 'all', '--at', '104.9,11.6');
  expect(text).toContain('delete the feature from places/all.geojson and its line from ids.json');
  const collection = JSON.parse(layer()) as { features: { id: string }[] };
  const features = collection.features.filter(({ id }) => id !== 'new-bridge');
  writeFileSync(join(directory, 'places/all.geojson'), JSON.stringify({ ...collection, features }));
  expect(geodata().text).toContain('if it was ever published');
  writeFileSync(join(directory, 'ids.json'), ids);
  expect(geodata().ok).toBe(true);
});

test('what the text mentions already is no context', () => {
  const digests = ['en', 'zh', 'km'].map((language) => join(directory, `document/${language}.md`));
  for (const file of digests)
    writeFileSync(file, readFileSync(file, 'utf8').replace('](trade-agreement)', '](new-bridge)'));
  geodata('new', 'new-bridge', '--kind', 'project');
  const { features } = JSON.parse(layer()) as { features: { id: string; properties: object }[] };
  const properties = features.find(({ id }) => id === 'new-bridge')?.properties;
  expect(properties).toMatchObject({ namedInText: true });
  expect(properties).not.toHaveProperty('contextFor');
});

test('a language that the engine does not speak is answered with those it does', () => {
  expect(() => geodata('new-edition', 'elsewhere', '--languages', 'en,fr')).toThrow(
    '--languages "fr": expected one of en, zh, km.',
  );
});

test('a finding names the line on which its feature begins, and says in words what is expected', () => {
  const pretty = JSON.stringify(JSON.parse(layer()), null, 2).replace('"transport"', '"transprot"');
  writeFileSync(join(directory, 'places/all.geojson'), pretty);
  const { ok, text } = geodata();
  expect(ok).toBe(false);
  const [finding = ''] = text.split('\n').filter((line) => line.includes('transprot'));
  const [, line = '', id = ''] = /all\.geojson:(\d+) › ([a-z-]+)/.exec(finding) ?? [];
  expect(pretty.split('\n')[Number(line) - 1]).toContain(`"id": "${id}"`);
  expect(finding).toContain('Did you mean "transport"?');
});

test.each([
  ['/proc/foo', '/proc/foo: no such file or directory (ENOENT)'],
  ['/dev/null/x', '/dev/null/x: not a directory (ENOTDIR)'],
])('%s, where nothing can be written, is answered with what the system says', (path, message) => {
  expect(() => geodata('new-edition', path)).toThrow(new UsageError(message));
});

test('a file is no folder of an edition, and that is told', () => {
  const file = join(directory, 'edition.json');
  expect(() => geodataCommand(['--directory', file], () => {})).toThrow(`${file}: not a directory (ENOTDIR)`);
});

test('a longitude may be negative', () => {
  geodata('new', 'la-paloma-port', '--kind', 'project', '--at', '-54.147,-34.655');
  const { features } = JSON.parse(layer()) as { features: { id: string; geometry: unknown }[] };
  const { geometry } = features.find(({ id }) => id === 'la-paloma-port') ?? {};
  expect(geometry).toEqual({ type: 'Point', coordinates: [-54.147, -34.655] });
});

test('nothing is added to an edition whose own description has errors', () => {
  writeFileSync(join(directory, 'edition.json'), '{}');
  expect(() => geodata('new', 'new-bridge')).toThrow('edition.json has errors');
});

test('a byte order mark, as some editors write it, is no fault', () => {
  writeFileSync(join(directory, 'places/all.geojson'), `\ufeff${layer()}`);
  expect(geodata().ok).toBe(true);
});
