import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import type { FullConfig } from '@playwright/test';
import { compileCatalogue } from '../../../src/compiler/compile.ts';
import { editionDirectory } from '../../../src/compiler/edition-directory.ts';
import { readGeodataFiles } from '../../../src/compiler/files.ts';
import { loadLand, withIslets } from '../../../src/compiler/geometry/land.ts';
import { readDataset } from '../../../src/compiler/read.ts';
import { PROJECT_ROOT } from '../../../src/tools/site.ts';
import { compiledFile } from './compiled.ts';
import type { EditionOptions } from './fixtures.ts';

/**
 * Global setup: compiles the data of every edition under test once. The data are not checked here; `npm run geodata` does that, and
 * takes longer.
 */
export default async function compileEditions({ projects }: FullConfig<EditionOptions>): Promise<void> {
  const directories = projects.map(({ use }) => editionDirectory(use.edition ?? '', PROJECT_ROOT));
  for (const directory of new Set(directories)) {
    const dataset = readDataset(readGeodataFiles(directory));
    const edition = compileCatalogue({ dataset, land: withIslets(loadLand(), dataset.islets) });
    const file = compiledFile(directory);
    await mkdir(dirname(file), { recursive: true });
    // Written to a temporary file and renamed, in case another run reads it at this moment.
    const written = `${file}.${process.pid}`;
    await writeFile(written, serialize(edition));
    await rename(written, file);
  }
}
