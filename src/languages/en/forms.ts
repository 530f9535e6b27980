import { IN_WORDS, writeDate, writeNumber, writeUnit } from '../intl.ts';
import type { LanguageForms } from '../language.ts';

/** Day before month, as in “11 November 2022”. */
const LOCALE = 'en-GB';

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: 'US$', CNY: 'RMB ' };

/** Units that `Intl` does not know. */
const UNITS: Readonly<Record<string, string>> = {
  km2: 'km²',
  m2: 'm²',
  passengers: 'passengers',
  'passengers/year': 'passengers a year',
  'TEU/year': 'TEU a year',
  people: 'people',
};

const isLarge = (value: number): boolean => value >= 1e6;

function number(value: number, options?: Intl.NumberFormatOptions): string {
  return writeNumber(LOCALE, value, options);
}

function count(value: number): string {
  return isLarge(value) ? number(value, IN_WORDS) : number(value);
}

/** A number with its noun, in the singular for 1. */
export const counted = (value: number, one: string, other: string): string => `${value} ${value === 1 ? one : other}`;

export const forms: LanguageForms = {
  tag: 'en',
  openGraph: 'en_GB',
  ownName: 'English',
  offer: 'Read in English',
  letters: null,
  unesco: 'en',
  rangeMark: '–',
  date: (year, month, day, style) => writeDate(LOCALE, [year, month, day], style),
  number,
  count,
  quantity(value, unit, digits) {
    const sign = CURRENCY_SIGNS[unit];
    if (sign !== undefined) return `${sign}${count(value)}`;
    const name = UNITS[unit];
    if (name === undefined) return writeUnit(LOCALE, value, unit, { maximumFractionDigits: digits });
    return `${isLarge(value) ? count(value) : number(value, { maximumFractionDigits: digits })} ${name}`;
  },
};
