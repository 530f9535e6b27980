/** Failure fixtures: small changes to a valid dataset, one file for each way to break a rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { type Land, loadLand, withIslets } from '../../src/compiler/geometry/land.ts';
import { jsonSchemas } from '../../src/compiler/json-schemas.ts';
import type { Problem } from '../../src/compiler/problem.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { runRules } from '../../src/compiler/rules/index.ts';

export type Change = { readonly file: string } & (
  | { readonly at: string; readonly value: unknown }
  | { readonly at: string; readonly remove: true }
  | { readonly replace: readonly [from: string, to: string] }
  | { readonly append: string }
  | { readonly text: string }
  | { readonly delete: true }
  | { readonly copy: string; readonly keep: string }
);

export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly about: string;
  readonly changes: readonly Change[];
  readonly problems: readonly Pick<Problem, 'file' | 'subject' | 'where'>[];
}

/** The day of the check, for the fixtures. */
export const AS_OF = '2026-11-24';

const here = import.meta.dirname;

/** The files of the valid dataset, with the JSON Schemas: text by path below the edition's folder. */
export function baseFiles(): Map<string, string> {
  return new Map([...readGeodataFiles(join(here, 'base')), ...jsonSchemas()]);
}

export function fixtures(): Fixture[] {
  const root = join(here, 'fixtures');
  return readdirSync(root).flatMap((rule) =>
    readdirSync(join(root, rule)).map((file) => {
      const fixture = JSON.parse(readFileSync(join(root, rule, file), 'utf8')) as Omit<Fixture, 'rule' | 'name'>;
      return { ...fixture, rule, name: file.replace(/\.json$/, '') };
    }),
  );
}

type Json = Record<string, unknown> | unknown[];

/** Resolves one step of a path: a member, an index, `-` for a new last item (as in JSON Pointer), or the id of an item. */
function keyOf(container: Json, step: string): string | number {
  if (!Array.isArray(container)) return step;
  if (step === '-') return container.length;
  if (/^\d+$/.test(step)) return Number(step);
  const index = container.findIndex(
    (item) => typeof item === 'object' && item !== null && 'id' in item && item.id === step,
  );
  if (index < 0) throw new Error(`Fixture: no item "${step}"`);
  return index;
}

function edit(text: string, path: string, apply: (container: Json, key: string | number) => void): string {
  const root = JSON.parse(text) as Json;
  const steps = path.split('/').slice(1);
  let container = root;
  for (const step of steps.slice(0, -1)) {
    container = (container as Record<string | number, Json>)[keyOf(container, step)] as Json;
    if (typeof container !== 'object' || container === null) throw new Error(`Fixture: ${path} does not exist`);
  }
  apply(container, keyOf(container, steps.at(-1) ?? ''));
  return JSON.stringify(root);
}

function remove(container: Json, key: string | number): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else if (!Object.hasOwn(container, key)) throw new Error(`Fixture: nothing to remove at "${key}"`);
  else delete container[key];
}

function replaceOnce(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`Fixture: "${from}" is not in the file`);
  return text.replace(from, () => to);
}

function changed(files: ReadonlyMap<string, string>, change: Change): string | null {
  const text = files.get('copy' in change ? change.copy : change.file) ?? '';
  if ('delete' in change) return null;
  if ('text' in change) return change.text;
  if ('append' in change) return text + change.append;
  if ('replace' in change) return replaceOnce(text, change.replace);
  if ('copy' in change) {
    const collection = JSON.parse(text) as { features: { id: string }[] };
    return JSON.stringify({ ...collection, features: collection.features.filter(({ id }) => id === change.keep) });
  }
  if ('remove' in change) return edit(text, change.at, remove);
  return edit(text, change.at, (container, key) => {
    (container as Record<string | number, unknown>)[key] = change.value;
  });
}

/** A copy of the files with the changes made. @throws if a change does not fit the files */
export function applied(base: ReadonlyMap<string, string>, changes: readonly Change[]): Map<string, string> {
  const files = new Map(base);
  for (const change of changes) {
    const text = changed(files, change);
    if (text === null) files.delete(change.file);
    else files.set(change.file, text);
  }
  return files;
}

function remembered<A extends readonly unknown[], R>(ask: (...question: A) => R): (...question: A) => R {
  const answers = new Map<string, R>();
  return (...question) => {
    const key = question.join();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...question);
    answers.set(key, answer);
    return answer;
  };
}

/** The land with memoised answers, because hundreds of datasets ask about the same positions. */
function rememberedLand(): Land {
  const land = loadLand();
  return {
    ...land,
    isLand: remembered(land.isLand),
    isIn: remembered(land.isIn),
    distanceKm: remembered(land.distanceKm),
    distanceToCountryKm: remembered(land.distanceToCountryKm),
  };
}

/** Loaded at import, so that the first test does not pay for it. */
export const land = rememberedLand();

/** All problems that the checks find in a dataset, as of {@link AS_OF}. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly Problem[] {
  const dataset = readDataset(files);
  return runRules({ dataset, land: withIslets(land, dataset.islets), asOf: AS_OF }).problems;
}
