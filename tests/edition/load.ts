/** The compiled fixture edition, for tests in Node. */
import { type LoadedGeodata, loadGeodata } from '../../src/compiler/load.ts';
import { localise } from '../../src/compiler/localise.ts';
import type { CompleteCatalogue } from '../../src/domain/catalogue.ts';

/** The day on which the fixture edition is judged. */
const AS_OF = '2026-11-24';

let loaded: LoadedGeodata | null = null;

/** Read and compiled once per test file. */
export function fixtureEdition(): LoadedGeodata {
  loaded ??= loadGeodata(import.meta.dirname, AS_OF);
  return loaded;
}

/** The catalogue of the fixture edition in one of its languages. */
export function fixtureCatalogue(language: 'en' | 'zh' = 'en'): CompleteCatalogue {
  return localise(fixtureEdition().full, language);
}
