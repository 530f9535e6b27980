import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GEODATA } from '../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { jsonSchemas } from '../../src/compiler/json-schemas.ts';
import { newEdition } from '../../src/compiler/new-edition.ts';
import { formatProblem, linesOfId } from '../../src/compiler/problem.ts';
import { RULES } from '../../src/compiler/rules/index.ts';
import { AS_OF, applied, baseFiles, type Change, fixtures, problemsOf } from './fixtures.ts';

const base = baseFiles();
const all = fixtures();
const LAYER = 'places/all.geojson';

test('the dataset that the fixtures change has no problem', () => {
  expect(problemsOf(base).map((problem) => formatProblem(problem, 'base'))).toEqual([]);
});

test('every rule has a fixture that breaks it, and every fixture belongs to a rule', () => {
  const rules = RULES.map(({ id }) => id).sort();
  expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual(rules);
  expect(new Set(rules).size).toBe(rules.length);
});

describe.each(RULES)('$id', ({ id, severity }) => {
  const own = all.filter(({ rule }) => rule === id);

  test.each(own)('$name: exactly this problem', ({ changes, problems }) => {
    const found = problemsOf(applied(base, changes));
    expect(
      found.map(({ rule, severity: found, file, subject, where }) => ({ rule, severity: found, file, subject, where })),
    ).toEqual(
      problems.map(({ file, subject, where }) => expect.objectContaining({ rule: id, severity, file, subject, where })),
    );
    // Every problem says what is wrong, what was found and what is expected.
    for (const { message, value, expected } of found) expect([message, value, expected]).not.toContain('');
  });
});

test.each<[what: string, change: Change]>([
  ['missing', { file: 'edition.json', delete: true }],
  ['no JSON', { file: 'edition.json', replace: ['"credits"', ',"credits"'] }],
  ['in a language that there is not', { file: 'edition.json', at: '/languages', value: ['es'] }],
  ['without a day', { file: 'edition.json', at: '/document/date', value: '2022-13-11' }],
])('an edition.json that is %s is reported alone, whatever else there is to report', (_, change) => {
  const elsewhere: Change = { file: 'places/all.geojson', at: '/features/capital/properties/kind', value: 'x' };
  expect(problemsOf(applied(base, [elsewhere])).length).toBeGreaterThan(0);
  expect(problemsOf(applied(base, [elsewhere, change])).map(({ file }) => file)).toEqual(['edition.json']);
});

test('an edition in one language is not told of texts in others because of an error in edition.json', () => {
  const made = newEdition(readGeodataFiles(join(GEODATA, 'example')), {
    directory: join(GEODATA, 'river-treaty'),
    id: 'river-treaty',
    languages: ['en'],
    day: AS_OF,
  });
  const files = new Map([...made, ...jsonSchemas()]);
  const broken = applied(files, [{ file: 'edition.json', at: '/home/bounds', value: [1] }]);
  expect(new Set(problemsOf(broken).map(({ file }) => file))).toEqual(new Set(['edition.json']));
});

test('a layer that is no JSON is reported once', () => {
  const broken = applied(base, [{ file: 'places/all.geojson', text: '{' }]);
  expect(problemsOf(broken).filter(({ file }) => file === 'places/all.geojson')).toHaveLength(1);
});

test.each<[what: string, change: Change, message: string]>([
  [
    'a mention',
    { file: 'document/en.md', replace: ['](trade-agreement)', '](trade-agrement)'] },
    'the mentioned place does not exist. Did you mean "trade-agreement"?',
  ],
  [
    'a source',
    { file: LAYER, at: '/features/capital/properties/position/source', value: ['reprot'] },
    'the source is unknown. Did you mean "report"?',
  ],
  [
    'a member',
    { file: LAYER, at: '/features/capital/properties/sumary', value: 'x' },
    'the schema names no member "sumary". Did you mean "summary"?',
  ],
  [
    'a place for orientation',
    { file: 'edition.json', at: '/orientation/0', value: 'capitol' },
    'there is no such place. Did you mean "capital"?',
  ],
])('%s that is misspelt is answered with the one that was meant', (_, change, message) => {
  expect(problemsOf(applied(base, [change])).map((problem) => problem.message)).toContain(message);
});

test('a mention with a space in its id is answered with how it is written', () => {
  const spaced: Change = { file: 'document/en.md', replace: ['](trade-agreement)', '](Trade agreement)'] };
  const [problem] = problemsOf(applied(base, [spaced]));
  expect(problem?.value).toMatch(/^\[.*\]\(Trade agreement\)$/);
  expect(problem?.expected).toMatch(/^\[.*\]\(trade-agreement\), without spaces in the id$/);
});

test('a year in quotation marks is answered with a number', () => {
  const quoted: Change = { file: 'sources.json', at: '/sources/report/year', value: '2023' };
  const [problem] = problemsOf(applied(base, [quoted]));
  expect(problem).toMatchObject({ where: 'sources.report.year', expected: 'number or "n.d."' });
});

describe('longitude and latitude the wrong way round are asked about', () => {
  const LA_PALOMA = [-54.147, -34.655];
  const messageOf = (rule: string, changes: readonly Change[]) =>
    problemsOf(applied(base, changes)).find((problem) => problem.rule === rule)?.message;
  const capital = (coordinates: readonly number[]): Change[] => [
    { file: LAYER, at: '/features/capital/geometry/coordinates', value: coordinates },
    { file: LAYER, at: '/features/capital/properties/position/country', value: 'UY' },
  ];

  test('in a place that would lie in its country', () => {
    expect(messageOf('position-country', capital(LA_PALOMA.toReversed()))).toMatch(/longitude and latitude swapped\?$/);
    expect(messageOf('position-country', capital([10, 20]))).not.toContain('swapped');
  });

  test('in bounds that would hold a place', () => {
    const bounds = (value: readonly number[]): Change => ({ file: 'edition.json', at: '/home/bounds', value });
    const swapped = [...capital(LA_PALOMA), bounds([-35, -55, -34, -54])];
    expect(messageOf('home-holds-places', swapped)).toMatch(/longitude and latitude swapped\?$/);
    expect(messageOf('home-holds-places', [bounds([6, 46, 10, 48])])).not.toContain('swapped');
  });

  test('in bounds whose latitudes are none', () => {
    const first: Change = { file: 'edition.json', at: '/home/bounds', value: [9.9, 102.3, 14.7, 107.6] };
    expect(messageOf('schema', [first])).toContain('the longitude before the latitude');
  });
});

test('an id that stands twice is reported with the lines of both', () => {
  const text = '{\n"features": [\n{ "id": "twin" },\n{ "id": "twins" },\n{ "id": "twin" }\n]\n}';
  expect(linesOfId('twin', text)).toEqual([3, 5]);
  const twice: Change = { file: 'places/more.geojson', copy: LAYER, keep: 'capital' };
  const [problem] = problemsOf(applied(base, [twice]));
  expect(problem?.message).toMatch(/ places\/all\.geojson:\d+ and places\/more\.geojson:1$/);
});
