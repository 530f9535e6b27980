import { expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { countryAbroad } from './country-names.ts';

type Edition = Parameters<typeof countryAbroad>[1];
const edition = { home: { country: 'FJ' }, languages: LANGUAGES } as unknown as Edition;

it('names a country abroad in every language', () => {
  expect(countryAbroad('WS', edition)).toEqual({ en: 'Samoa', zh: '萨摩亚', km: 'សាម័រ' });
});

it('names neither the home country nor none', () => {
  expect(countryAbroad('FJ', edition)).toBeUndefined();
  expect(countryAbroad(undefined, edition)).toBeUndefined();
});
