/** The default edition, compiled, for tests in Node. */
import { join } from 'node:path';
import { type LoadedGeodata, loadGeodata } from '../../src/compiler/load.ts';

/** Absolute path of its folder. */
export const DEFAULT_EDITION = join(import.meta.dirname, '../../geodata/cn-kh-2022');

let loaded: LoadedGeodata | null = null;

/** Read and compiled once per worker: test files share their modules. */
export function defaultEdition(): LoadedGeodata {
  loaded ??= loadGeodata(DEFAULT_EDITION);
  return loaded;
}
