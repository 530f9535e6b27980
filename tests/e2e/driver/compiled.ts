import { resolve } from 'node:path';
import { type CompiledCatalogue, compileCatalogue } from '../../../src/compiler/compile.ts';
import { editionDirectory } from '../../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../../src/compiler/files.ts';
import { loadLand, withIslets } from '../../../src/compiler/geometry/land.ts';
import { readDataset } from '../../../src/compiler/read.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const compiled = new Map<string, CompiledCatalogue>();

/**
 * The data of an edition, compiled when they are first asked for and once per worker; to list the tests nobody does. Not checked,
 * which `npm run geodata` does and takes longer.
 *
 * @param chosen as `ATLAS_EDITION`; empty: the edition that stands in `geodata/` by default
 */
export function compiledEdition(chosen: string): CompiledCatalogue {
  const directory = editionDirectory(chosen, ROOT);
  let edition = compiled.get(directory);
  if (!edition) {
    const dataset = readDataset(readGeodataFiles(directory));
    edition = compileCatalogue({ dataset, land: withIslets(loadLand(), dataset.islets) });
    compiled.set(directory, edition);
  }
  return edition;
}
