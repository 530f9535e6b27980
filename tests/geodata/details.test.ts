import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GEODATA } from '../../src/compiler/edition-directory.ts';
import { loadGeodata } from '../../src/compiler/load.ts';
import { localise } from '../../src/compiler/localise.ts';
import { completeCatalogue, detailsOf, withoutDetails } from '../../src/domain/details.ts';

/** Always a large edition, whichever is chosen, because the test compares shares of bytes. */
const catalogue = localise(loadGeodata(join(GEODATA, 'cn-kh-2022')).full, 'en');

describe('the two parts of the catalogue', () => {
  it('are the whole, put together', () => {
    expect(completeCatalogue(withoutDetails(catalogue, 'en'), detailsOf(catalogue))).toEqual(catalogue);
  });

  it('say of a name that is our own translation, before the other names have come', () => {
    const marked = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);
    const own = catalogue.places.filter(({ names }) => names.some((name) => name.language === 'en' && name.unofficial));
    expect(own.length).toBeGreaterThan(0);
    expect(marked(withoutDetails(catalogue, 'en').places.filter(({ unofficial }) => unofficial))).toEqual(marked(own));
  });

  it('leave to the first the lesser part of the bytes', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(withoutDetails(catalogue, 'en'))).toBeLessThan(size(catalogue) / 2.5);
  });

  it('are not put together where they do not belong together', () => {
    expect(() => completeCatalogue(withoutDetails(catalogue, 'en'), { ...detailsOf(catalogue), places: {} })).toThrow(
      /details/,
    );
  });
});
