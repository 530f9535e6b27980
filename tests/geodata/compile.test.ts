/** Compiles a small dataset: all references must resolve in both directions. */
import { expect, test } from 'vitest';
import { compileCatalogue } from '../../src/compiler/compile.ts';
import { loadLand } from '../../src/compiler/geometry/land.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { groupClaims } from '../../src/domain/claims.ts';
import { defaultEdition } from './default-edition.ts';
import { applied, baseFiles } from './fixtures.ts';

const base = baseFiles();
const compiled = (files: ReadonlyMap<string, string>) =>
  compileCatalogue({ dataset: readDataset(files), land: loadLand() }).full;
const full = compiled(base);
const place = (id: string) => {
  const found = full.places.find((each) => each.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

test('a relation is written at one end and read at both', () => {
  expect(place('new-airport').relations).toEqual([{ type: 'serves', inverse: false, target: 'temple' }]);
  expect(place('temple').relations).toEqual([{ type: 'serves', inverse: true, target: 'new-airport' }]);
});

test('a paragraph mentions a place exactly where the place names the paragraph; a part counts for its whole', () => {
  for (const { id, paragraphs } of full.places) {
    const mentioning = full.paragraphs.filter(({ content }) =>
      Object.values(content).every((nodes) => nodes.some((node) => node.type === 'mention' && node.place === id)),
    );
    expect([id, paragraphs]).toEqual([id, mentioning.map(({ number }) => number)]);
  }
  expect(place('new-airport').paragraphs).toEqual([1, 2]);
  expect(full.aliases).toEqual({ 'new-airport-runway': 'new-airport', 'old-name': 'new-airport' });
});

test('context says for which paragraphs it is there', () => {
  expect(place('temple')).toMatchObject({ namedInText: false, contextFor: [1], paragraphs: [] });
});

test('a line break in a Chinese digest leaves no space, beside a mention neither; elsewhere it is one', () => {
  const textOf = (language: 'en' | 'zh'): string =>
    full.paragraphs[0]?.content[language].map(({ text }) => text).join('') ?? '';
  expect(textOf('zh')).toBe('双方在首都谈到新机场及其跑道、海缆，以及将要繁荣的省份。');
  expect(textOf('en')).toContain('with its runway, of a sea cable and');
});

test('the version follows the content, not the order of files and members', () => {
  const [layer, ...others] = [...base].sort(([a]) => (a === 'places/all.geojson' ? -1 : 1));
  if (!layer) throw new Error('no layer');
  const reordered = JSON.parse(layer[1]) as { features: Record<string, unknown>[] };
  reordered.features = reordered.features.map((each) => Object.fromEntries(Object.entries(each).toReversed()));
  expect(compiled(new Map([...others, [layer[0], JSON.stringify(reordered)]])).version).toBe(full.version);
  const at = '/features/capital/properties/summary/en';
  const changed = applied(base, [{ file: 'places/all.geojson', at, value: 'The seat of the government.' }]);
  expect(compiled(changed).version).not.toBe(full.version);
});

test('the newest day is that of a report, not of a plan or an inference', () => {
  // The base dataset has a plan for 2040 and an inference dated 2026.
  expect(full.newest).toBe('2023-10-16');
});

test('sources differ on exactly what was read in two of them, not on parts, plans and revisions', () => {
  const { places } = defaultEdition().full;
  const disputed = places.flatMap((place) =>
    [place, ...place.parts].flatMap(({ id, claims }) =>
      groupClaims(claims).flatMap((group) => (group.disputed ? [`${id} ${group.measure}`] : [])),
    ),
  );
  expect(disputed.sort()).toEqual([
    'preah-sihanouk-province area',
    'siem-reap-angkor-airport area',
    'siem-reap-angkor-airport terminal-area',
    'siem-reap-angkor-airport-runway runway-width',
    'sihanoukville-port loan',
  ]);
}, 30_000);

test('a document whose source nobody has written down yet compiles, for the rules to say so', () => {
  const files = applied(base, [{ file: 'edition.json', at: '/document/source', value: 'nothing' }]);
  expect(compiled(files).documentSource).toMatchObject({ key: 'nothing', url: null });
});
