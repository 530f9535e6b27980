import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deserialize } from 'node:v8';
import type { CompiledCatalogue } from '../../../src/compiler/compile.ts';
import { editionDirectory } from '../../../src/compiler/edition-directory.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const compiled = new Map<string, CompiledCatalogue>();

/**
 * Where `compile-editions.ts` leaves the compiled data of an edition before the tests begin. Every project starts workers of its own,
 * and to load the compiler and to run it takes each of them three seconds; to read what it wrote, a tenth of one.
 *
 * @param directory the folder of the edition, absolute
 */
export const compiledFile = (directory: string): string => join(ROOT, 'test-results/editions', basename(directory));

/**
 * The compiled data of an edition, read when they are first asked for and once per worker.
 *
 * @param chosen as `ATLAS_EDITION`; empty: the edition that stands in `geodata/` by default
 */
export function compiledEdition(chosen: string): CompiledCatalogue {
  const directory = editionDirectory(chosen, ROOT);
  let edition = compiled.get(directory);
  if (!edition) {
    edition = deserialize(readFileSync(compiledFile(directory))) as CompiledCatalogue;
    compiled.set(directory, edition);
  }
  return edition;
}
