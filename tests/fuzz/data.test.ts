/** Damages an edition at random: the checks must report problems in words instead of throwing, whatever the damage. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileCatalogue } from '../../src/compiler/compile.ts';
import { ICON } from '../../src/compiler/dataset.ts';
import { withIslets } from '../../src/compiler/geometry/land.ts';
import { formatProblem } from '../../src/compiler/problem.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { RULES } from '../../src/compiler/rules/index.ts';
import { baseFiles, land } from '../geodata/fixtures.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, INHERITED, PARAMETERS } from './cases.ts';

const base = baseFiles();
const FILES = [...base.keys()].filter((file) => !file.startsWith('schema/') && file !== ICON);

/** Slow rules, which walk along coasts or compare files that are never damaged here; they run only in some cases. */
const SLOW = ['position-country', 'position-at-sea', 'expected-clearance', 'schema-current'];
const QUICK_RULES = RULES.filter(({ id }) => !SLOW.includes(id));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The paths of all nodes of a value, including the root. */
function paths(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...members.flatMap(([key, member]) => paths(member, [...path, key]))];
}

const nested = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as Json;

const replacement: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json>(null, true, 0, -1, 1e308, 5e-324, -0, 2 ** 53, [], {}, [[]], nested(30)),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

type Change =
  | { readonly kind: 'remove' }
  | { readonly kind: 'set'; readonly value: Json }
  | { readonly kind: 'twice' }
  | { readonly kind: 'add'; readonly key: string; readonly value: Json };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'remove' } as const) },
  { weight: 5, arbitrary: replacement.map((value) => ({ kind: 'set', value }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'twice' } as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(...INHERITED), hostileText), replacement)
      .map(([key, value]) => ({ kind: 'add', key, value }) as const),
  },
);

const own = (target: Json[] | { [key: string]: Json }, key: string | number, value: Json) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

function changeNode(text: string, at: number, how: Change): string {
  const root = JSON.parse(text) as Json;
  const all = paths(root);
  const path = all[Math.min(all.length - 1, Math.floor(at * all.length))] ?? [];
  const key = path.at(-1);
  let holder: Json = root;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, Json>)[step] ?? null;
  if (key === undefined || typeof holder !== 'object' || holder === null) {
    return how.kind === 'set' ? JSON.stringify(how.value) : text;
  }
  if (how.kind === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (how.kind === 'set') own(holder, key, how.value);
  else if (how.kind === 'add') own(holder, Array.isArray(holder) ? holder.length : how.key, how.value);
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)] ?? null));
  return JSON.stringify(root);
}

/** Damage to whole files, as by a transfer or an editor. */
const SPOILT: readonly ((text: string, at: number) => string)[] = [
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text, at) => text.slice(0, Math.floor(at * text.length)),
  () => '',
  (text) => text + text,
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
  (text, at) => `${text.slice(0, Math.floor(at * text.length))}\ufffd\u0000${text.slice(Math.floor(at * text.length))}`,
  () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  () => 'null',
];

const damage = fc.tuple(
  fc.constantFrom(...FILES),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.oneof(
    { weight: 6, arbitrary: change.map((how) => (text: string, at: number) => changeNode(text, at, how)) },
    { weight: 1, arbitrary: fc.constantFrom(...SPOILT) },
  ),
  fc.nat({ max: 24 }),
);

function damaged(text: string, file: string, at: number, how: (text: string, at: number) => string): string {
  const isJson = /json$/.test(file);
  if (isJson || SPOILT.includes(how)) return how(text, at);
  return `${text.slice(0, Math.floor(at * text.length))}${how('"x"', 0)}${text.slice(Math.floor(at * text.length))}`;
}

const DANGEROUS = /^(?!(?:https?|mailto|geo):)[a-z][a-z0-9+.-]*:/i;

it(
  `every damage is answered with file, rule and words, and nothing dangerous gets through (${CASES} cases)`,
  () => {
    fc.assert(
      fc.property(damage, ([file, at, how, thorough]) => {
        const files = new Map(base);
        files.set(file, damaged(base.get(file) ?? '', file, at, how));
        const dataset = readDataset(files);
        const context = { dataset, land: withIslets(land, dataset.islets), asOf: '2026-11-24' };
        const problems = (thorough === 0 ? RULES : QUICK_RULES).flatMap(({ id, severity, check }) =>
          check(context).map((finding) => ({ rule: id, severity, ...finding })),
        );
        for (const problem of problems) {
          expect(problem.file).not.toBe('');
          expect(problem.message).not.toBe('');
          expect(formatProblem(problem, 'geodata/x')).not.toMatch(/\n\s+at |RangeError|TypeError/);
        }
        for (const { feature } of dataset.features) {
          for (const { url } of feature.properties.links) expect(url).not.toMatch(DANGEROUS);
        }
        for (const { url } of Object.values(dataset.sources)) if (url !== null) expect(url).not.toMatch(DANGEROUS);
        if (thorough < 5) compileCatalogue({ dataset, land: context.land });
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);
