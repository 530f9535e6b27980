import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadGeodata } from '../../src/compiler/load.ts';
import { localise } from '../../src/compiler/localise.ts';
import { firstLanguage } from '../../src/domain/language.ts';
import { finderOf } from '../../src/languages/search.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, PARAMETERS } from './cases.ts';

const { full } = loadGeodata(resolve(import.meta.dirname, '../edition'));
const finder = finderOf(localise(full, firstLanguage(full.edition.languages)));
const known = new Set(full.places.map(({ id }) => id));
const words = full.places.flatMap(({ name }) => Object.values(name)).flatMap((name) => name.split(' '));
const query = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...words)), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '));

it(
  `no search throws, and what it marks lies within the text (${CASES} cases)`,
  () => {
    fc.assert(
      fc.property(query, (text) => {
        const { places } = finder.find(text);
        for (const { place } of places) expect(known).toContain(place.id);
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);
