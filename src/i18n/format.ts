/** Numbers, units and dates in the reader's language, all through `Intl`. */
import type { Claim } from '../domain/catalogue.ts';
import { LANGUAGE_TAG, type Language } from '../domain/language.ts';
import type { Messages } from './messages.ts';

/** A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function formatDate(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const month = style === 'long' ? 'long' : 'short';
  const options: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { year: 'numeric', month }
        : { year: 'numeric', month, day: 'numeric' };
  const [year = 1970, monthNumber = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, monthNumber - 1, day)),
  );
}

export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2, ...options }).format(value);
}

/** A distance, in metres below one kilometre, else in kilometres with as many digits as it deserves. */
export function formatDistance(kilometres: number, language: Language): string {
  if (kilometres < 1) return formatUnit(Math.round(kilometres * 100) * 10, 'meter', language, 0);
  return formatUnit(kilometres, 'kilometer', language, kilometres < 10 ? 1 : 0);
}

export function formatArea(squareKilometres: number, language: Language): string {
  const digits = squareKilometres < 10 ? 2 : 0;
  return `${formatNumber(squareKilometres, language, { maximumFractionDigits: digits })} km²`;
}

/** Eight directions, from degrees clockwise from north. */
export function formatDirection(bearing: number, messages: Messages): string {
  const index = Math.round((((bearing % 360) + 360) % 360) / 45) % 8;
  return messages.directions[index] ?? messages.directions[0];
}

/** The figure of a claim with its unit: "US$880 million", "3,605 m", "7–10 million passengers a year". */
export function formatClaim(claim: Claim, language: Language, messages: Messages): string {
  if (claim.value === undefined && claim.low === undefined) return claim.text ?? '';
  const numbers = claim.value === undefined ? [claim.low, claim.high] : [claim.value];
  const written = numbers.flatMap((value) => (value === undefined ? [] : [formatQuantity(value, claim.unit, language)]));
  const figure = written.join('–');
  const full = claim.text ? `${figure} (${claim.text})` : figure;
  return claim.approximate ? messages.about(full) : full;
}

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'USD', CNY: 'CNY' };
const INTL_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  ha: 'hectare',
  year: 'year',
  month: 'month',
  percent: 'percent',
};
/** Units whose short form reads badly in a sentence (“36 mths”). */
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'month']);
const SQUARES: Readonly<Record<string, string>> = { km2: 'km²', m2: 'm²' };

const COUNTED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  passengers: { en: 'passengers', zh: '人次', km: 'អ្នកដំណើរ' },
  'passengers/year': { en: 'passengers a year', zh: '人次／年', km: 'អ្នកដំណើរក្នុងមួយឆ្នាំ' },
  'TEU/year': { en: 'TEU a year', zh: '标准箱／年', km: 'TEU ក្នុងមួយឆ្នាំ' },
  people: { en: 'people', zh: '人', km: 'នាក់' },
};

function formatQuantity(value: number, unit: string | undefined, language: Language): string {
  const currency = unit === undefined ? undefined : CURRENCIES[unit];
  if (currency) return formatMoney(value, currency, language);
  const intlUnit = unit === undefined ? undefined : INTL_UNITS[unit];
  if (intlUnit) return formatUnit(value, intlUnit, language, 2, LONG_UNITS.has(intlUnit) ? 'long' : 'short');
  const square = unit === undefined ? undefined : SQUARES[unit];
  if (square) return `${formatNumber(value, language)} ${square}`;
  const counted = unit === undefined ? undefined : COUNTED[unit];
  const number = value >= 1e6 ? compact(value, language) : formatNumber(value, language);
  return counted ? `${number} ${counted[language]}` : number;
}

function formatMoney(value: number, currency: string, language: Language): string {
  const symbol = currency === 'USD' ? 'US$' : 'RMB ';
  return `${symbol}${value >= 1e6 ? compact(value, language) : formatNumber(value, language)}`;
}

function compact(value: number, language: Language): string {
  return formatNumber(value, language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });
}

function formatUnit(
  value: number,
  unit: string,
  language: Language,
  digits: number,
  unitDisplay: 'short' | 'long' = 'short',
): string {
  return formatNumber(value, language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
}

/** Day before month in English, as in "11 November 2022". */
function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : LANGUAGE_TAG[language];
}
