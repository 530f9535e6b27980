/** Tools for editors: `--fix` makes mechanical repairs, `new` scaffolds a feature that lacks only its texts. */
import { describe, expect, test } from 'vitest';
import { editionDirectory } from '../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { fixes } from '../../src/compiler/fix.ts';
import { loadLand } from '../../src/compiler/geometry/land.ts';
import { formatProblem } from '../../src/compiler/problem.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { ScaffoldError, type ScaffoldOptions, scaffold } from '../../src/compiler/scaffold.ts';
import { AS_OF, applied, baseFiles, problemsOf } from './fixtures.ts';

const LAYER = 'places/all.geojson';
const base = baseFiles();

type Feature = { id: string; geometry: { coordinates: unknown } | null; properties: Record<string, unknown> };

function featureOf(files: ReadonlyMap<string, string>, id: string): Feature {
  const { features } = JSON.parse(files.get(LAYER) ?? '') as { features: Feature[] };
  const feature = features.find((each) => each.id === id);
  if (!feature) throw new Error(`no feature ${id}`);
  return feature;
}

const fixed = (files: ReadonlyMap<string, string>) => new Map([...files, ...fixes(readDataset(files), AS_OF)]);

describe('--fix', () => {
  const OUTER = [
    [103.86, 13.4],
    [103.88, 13.4],
    [103.88, 13.42],
    [103.86, 13.42],
    [103.86, 13.4],
  ];
  const at = '/features/temple/geometry/coordinates/0';

  test('turns rings that run the wrong way', () => {
    const broken = applied(base, [{ file: LAYER, at, value: OUTER.toReversed() }]);
    expect(problemsOf(broken).map(({ rule }) => rule)).toEqual(['ring-order']);
    expect(problemsOf(fixed(broken))).toEqual([]);
    expect(featureOf(fixed(broken), 'temple').geometry?.coordinates).toEqual([OUTER, expect.anything()]);
  });

  test('closes rings', () => {
    const broken = applied(base, [{ file: LAYER, at, value: OUTER.slice(0, 4) }]);
    expect(problemsOf(broken).map(({ rule }) => rule)).toEqual(['ring-closed']);
    expect(problemsOf(fixed(broken))).toEqual([]);
  });

  test('rounds coordinates to what the precision warrants', () => {
    const value = [104.2208312, 13.3752849];
    const broken = applied(base, [{ file: LAYER, at: '/features/new-airport/geometry/coordinates', value }]);
    expect(problemsOf(broken).map(({ rule }) => rule)).toEqual(['coordinate-precision']);
    expect(featureOf(fixed(broken), 'new-airport').geometry?.coordinates).toEqual([104.22083, 13.37528]);
  });

  test('puts members in the order of the schema and changes no value', () => {
    const original = featureOf(base, 'new-airport').properties;
    const value = Object.fromEntries(Object.entries(original).toReversed());
    const shuffled = applied(base, [{ file: LAYER, at: '/features/new-airport/properties', value }]);
    const repaired = featureOf(fixed(shuffled), 'new-airport').properties;
    expect(Object.keys(repaired)).toEqual(Object.keys(featureOf(fixed(base), 'new-airport').properties));
    expect(Object.keys(repaired).slice(0, 3)).toEqual(['kind', 'sectors', 'namedInText']);
    expect(repaired).toEqual(original);
  });

  test('records new ids under the day, and keeps old ones', () => {
    const broken = applied(base, [{ file: 'ids.json', at: '/ids/temple', remove: true }]);
    expect(problemsOf(broken).map(({ rule }) => rule)).toEqual(['id-recorded']);
    const { ids } = JSON.parse(fixed(broken).get('ids.json') ?? '') as { ids: Record<string, string> };
    expect(ids.temple).toBe(AS_OF);
    expect(Object.keys(ids)).toEqual(Object.keys(ids).toSorted());
  });

  test('has nothing to do a second time, and leaves what is no longer JSON alone', () => {
    expect(fixes(readDataset(fixed(base)), AS_OF)).toEqual(new Map());
    const malformed = applied(base, [{ file: LAYER, text: '{' }]);
    expect(fixes(readDataset(malformed), AS_OF).has(LAYER)).toBe(false);
  });
});

test.each(['geodata/cn-kh-2022', 'geodata/example'])('--fix leaves %s as it is committed', (edition) => {
  const files = readGeodataFiles(editionDirectory(edition));
  expect([...fixes(readDataset(files), AS_OF).keys()]).toEqual([]);
});

describe('new', () => {
  const OPTIONS: ScaffoldOptions = {
    id: 'new-bridge',
    kind: 'project',
    sector: 'transport',
    layer: 'all',
    at: [104.9, 11.6],
    day: AS_OF,
  };
  const scaffolded = (options: ScaffoldOptions) =>
    new Map([...base, ...scaffold(readDataset(base), loadLand(), options)]);

  test.each<[what: string, options: ScaffoldOptions]>([
    ['a place', OPTIONS],
    ['something at sea', { ...OPTIONS, at: [103, 9] }],
    ['an agreement without a place', { id: 'pact', kind: 'agreement', sector: 'trade', layer: 'all', day: AS_OF }],
    ['a part', { ...OPTIONS, kind: 'part', partOf: 'new-airport', at: [104.22, 13.37] }],
  ])('%s lacks its words, and for which paragraph it is there: nothing else', (_, options) => {
    const rules = new Set(problemsOf(scaffolded(options)).map(({ rule }) => rule));
    expect([...rules].filter((rule) => rule !== 'context-paragraph')).toEqual(['todo-left']);
  });

  test('once the words are written, nothing is left to complain about', () => {
    const files = scaffolded({ ...OPTIONS, contextFor: [1] });
    const text = (files.get(LAYER) ?? '').replaceAll('"TODO"', '"report"').replace(/TODO [^"]*(?=")/g, (todo) => {
      const words = /[\u1780-\u17ff]/.test(todo) ? 'ពាក្យ' : /\p{Script=Han}/u.test(todo) ? '词语' : 'Words';
      return `${words}${{ ពាក្យ: '។', 词语: '。', Words: '.' }[words]}`;
    });
    expect(problemsOf(new Map([...files, [LAYER, text]])).map((problem) => formatProblem(problem, 'base'))).toEqual([]);
  });

  test('an id that exists, or was published once, is refused', () => {
    expect(() => scaffolded({ ...OPTIONS, id: 'temple' })).toThrow(/"temple" is taken/);
    expect(() => scaffolded({ ...OPTIONS, id: 'old-name' })).toThrow(/published once/);
  });

  test('refuses a layer that is not there, and names the one that was meant', () => {
    expect(() => scaffolded({ ...OPTIONS, layer: 'al' })).toThrow(ScaffoldError);
    expect(() => scaffolded({ ...OPTIONS, layer: 'al' })).toThrow('no layer "al". Did you mean "all"? Layers are');
    expect(() => scaffolded({ ...OPTIONS, layer: 'nonsense' })).toThrow('no layer "nonsense". Layers are');
  });
});
