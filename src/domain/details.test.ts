import catalogue from 'virtual:atlas/catalogue/en';
import { describe, expect, it } from 'vitest';
import { completeCatalogue, detailsOf, withoutDetails } from './details.ts';

describe('the two parts of the catalogue', () => {
  it('are the whole, put together', () => {
    expect(completeCatalogue(withoutDetails(catalogue), detailsOf(catalogue))).toEqual(catalogue);
  });

  it('leave to the first the lesser part of the bytes', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(withoutDetails(catalogue))).toBeLessThan(size(catalogue) / 2.5);
  });

  it('are not put together where they do not belong together', () => {
    expect(() => completeCatalogue(withoutDetails(catalogue), { ...detailsOf(catalogue), places: {} })).toThrow(
      /details/,
    );
  });
});
