/**
 * What `Intl` would write in Khmer if every browser had the data; the forms are those of CLDR. Several browsers, including
 * Chromium, lack Khmer and would silently write English. Digits and grouping still come from `Intl`.
 */
import { writeNumber } from '../intl.ts';
import type { LanguageForms } from '../language.ts';

/** Khmer numbers are grouped like English ones (CLDR). */
const LOCALE = 'en-GB';

const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'] as const;

/** Text before and after the number. The noun for people precedes their number: “អ្នកដំណើរ 1.3 លាននាក់”. */
const UNITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  km: ['', 'គម'],
  m: ['', 'ម'],
  ha: ['', 'ហិកតា'],
  km2: ['', 'គម²'],
  m2: ['', 'ម²'],
  year: ['', 'ឆ្នាំ'],
  month: ['', 'ខែ'],
  USD: ['', 'ដុល្លារអាមេរិក'],
  CNY: ['', 'យ័ន'],
  people: ['', 'នាក់'],
  passengers: ['អ្នកដំណើរ ', 'នាក់'],
  'passengers/year': ['អ្នកដំណើរ ', 'នាក់ក្នុងមួយឆ្នាំ'],
  'TEU/year': ['', 'TEU ក្នុងមួយឆ្នាំ'],
};

const KHMER_END = /\p{Script=Khmer}$/u;
const KHMER_START = /^\p{Script=Khmer}/u;

/**
 * Joins two texts: Khmer words without a space, anything else with one. A year on its own is introduced by the word for “year”.
 */
export function join(first: string, second: string): string {
  if (/^\d{4}$/.test(second)) return `${first}ឆ្នាំ ${second}`;
  return KHMER_END.test(first) && KHMER_START.test(second) ? first + second : `${first} ${second}`;
}

function number(value: number, options?: Intl.NumberFormatOptions): string {
  return writeNumber(LOCALE, value, options);
}

const isLarge = (value: number): boolean => value >= 1e6;

function count(value: number): string {
  if (!isLarge(value)) return number(value);
  return value >= 1e9 ? `${number(value / 1e9)} ពាន់លាន` : `${number(value / 1e6)} លាន`;
}

/** A number of places; in Khmer the noun precedes the number. */
export const placesOf = (value: number): string => `ទីកន្លែងចំនួន ${value}`;

export const forms: LanguageForms = {
  tag: 'km',
  openGraph: 'km_KH',
  ownName: 'ភាសាខ្មែរ',
  offer: 'អានជាភាសាខ្មែរ',
  letters: /[\u1780-\u17ff]/,
  unesco: 'en',
  rangeMark: '–',
  /** Long: “ថ្ងៃទី 11 ខែវិច្ឆិកា ឆ្នាំ 2022”; short: “11 វិច្ឆិកា 2022”. */
  date(year, month, day, style) {
    const name = month === undefined ? undefined : MONTHS[month - 1];
    if (name === undefined) return style === 'short' ? String(year) : `ឆ្នាំ ${year}`;
    if (style === 'short') return day === undefined ? `ខែ${name} ${year}` : `${day} ${name} ${year}`;
    return day === undefined ? `ខែ${name} ឆ្នាំ ${year}` : `ថ្ងៃទី ${day} ខែ${name} ឆ្នាំ ${year}`;
  },
  number,
  count,
  quantity(value, unit, digits) {
    const figure = isLarge(value) ? count(value) : number(value, { maximumFractionDigits: digits });
    if (unit === 'percent') return `${figure}%`;
    const [before, after] = UNITS[unit] ?? ['', unit];
    return before + join(figure, after);
  },
};
