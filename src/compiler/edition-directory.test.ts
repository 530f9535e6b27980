import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { EditionError, editionDirectory, editionKey } from './edition-directory.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-editions-'));
const edition = join(root, 'geodata/river-treaty');
mkdirSync(edition, { recursive: true });
writeFileSync(join(edition, 'edition.json'), '{}');
mkdirSync(join(root, 'geodata/river-trails'));
afterAll(() => rmSync(root, { recursive: true }));

it('an edition is chosen by its name, or by a path', () => {
  expect(editionDirectory('river-treaty', root)).toBe(edition);
  expect(editionDirectory(edition, root)).toBe(edition);
});

it('a misspelt one is answered with the one that was meant, of the folders that are editions', () => {
  expect(() => editionDirectory('river-traety', root)).toThrow(EditionError);
  expect(() => editionDirectory('river-traety', root)).toThrow('Did you mean "river-treaty"?');
});

it('a folder that is none is not taken for an edition', () => {
  expect(() => editionDirectory('river-trails', root)).toThrow('there is no edition "river-trails"');
});

it('an absolute path is looked for in one place', () => {
  const nowhere = join(root, 'nowhere');
  expect(() => editionDirectory(nowhere, root)).toThrow(`looked for an edition.json in ${nowhere}.`);
});

it('folders of one name have keys of their own', () => {
  expect(editionKey('/one/edition')).toMatch(/^edition-[0-9a-f]{8}$/);
  expect(editionKey('/one/edition')).not.toBe(editionKey('/other/edition'));
});
