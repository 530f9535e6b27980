import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize } from 'node:v8';
import type { CompiledCatalogue } from '../../../src/compiler/compile.ts';
import { editionDirectory, editionKey } from '../../../src/compiler/edition-directory.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const compiled = new Map<string, CompiledCatalogue>();

/**
 * The file to which `compile-editions.ts` writes an edition's compiled data before the tests start. Every project starts its own
 * workers; loading and running the compiler would take each of them three seconds, reading the file takes a tenth of a second.
 *
 * @param directory absolute path of the edition's folder
 */
export const compiledFile = (directory: string): string => join(ROOT, 'test-results/editions', editionKey(directory));

/**
 * The compiled data of an edition, read once per worker when first needed.
 *
 * @param chosen edition, as for `ATLAS_EDITION`; empty for the default one
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
