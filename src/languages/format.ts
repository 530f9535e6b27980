/**
 * Numbers, units and dates in the reader's language, through `Intl`.
 *
 * Khmer is the exception: several browsers, Chromium among them, are built without Khmer locale data and would silently
 * answer in English. Its months and units are therefore in {@link KHMER}; digits and grouping still come from `Intl`.
 *
 * Chinese numbers are written as in the Chinese texts: without commas (GB/T 15835 knows none), round ones in 万 and 亿, and the
 * currency after the figure.
 */
import type { Claim } from '../domain/catalogue.ts';
import { LANGUAGE_TAG, type Language } from '../domain/language.ts';
import { KHMER } from './km/khmer.ts';
import type { Messages } from './messages.ts';

/** A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function formatDate(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (language === 'km') return KHMER.date(year, month, day, style);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale(language), options).format(
    new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)),
  );
}

/** With at most two decimals unless the options say otherwise. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const grouping = language === 'zh' ? { useGrouping: false } : {};
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2, ...grouping, ...options }).format(value);
}

/** A distance in metres below one kilometre, else in kilometres with as many digits as it deserves. */
export function formatDistance(kilometres: number, language: Language): string {
  if (kilometres < 1) return formatUnit(Math.round(kilometres * 100) * 10, 'm', language, 0);
  return formatUnit(kilometres, 'km', language, kilometres < 10 ? 1 : 0);
}

/** In km², with two decimals below ten. */
export function formatArea(squareKilometres: number, language: Language): string {
  return formatUnit(squareKilometres, 'km2', language, squareKilometres < 10 ? 2 : 0);
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
  const written = numbers.flatMap((value) =>
    value === undefined ? [] : [formatQuantity(value, claim.unit, language)],
  );
  const figure = written.join(language === 'zh' ? '至' : '–');
  const full = claim.text ? messages.withNote(figure, claim.text) : figure;
  return claim.approximate ? messages.about(full) : full;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: 'US$', CNY: 'RMB ' };
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

/** Units that `Intl` does not know. */
const OTHER_UNITS: Readonly<Record<string, Readonly<Record<Exclude<Language, 'km'>, string>>>> = {
  km2: { en: 'km²', zh: '平方公里' },
  m2: { en: 'm²', zh: '平方米' },
  passengers: { en: 'passengers', zh: '人次' },
  'passengers/year': { en: 'passengers a year', zh: '人次/年' },
  'TEU/year': { en: 'TEU a year', zh: '标准箱/年' },
  people: { en: 'people', zh: '人' },
  USD: { en: 'US dollars', zh: '美元' },
  CNY: { en: 'yuan', zh: '元人民币' },
};

function formatQuantity(value: number, unit: string | undefined, language: Language): string {
  if (unit === undefined || unit === 'count') return formatLarge(value, language);
  const sign = CURRENCY_SIGNS[unit];
  if (sign !== undefined && language === 'en') return `${sign}${formatLarge(value, language)}`;
  return formatUnit(value, unit, language, 2);
}

/** Large enough to be written in words: millions, and in Chinese round tens of thousands (万). */
function isLarge(value: number, language: Language): boolean {
  return value >= 1e6 || (language === 'zh' && value >= 1e4 && value % 100 === 0);
}

/** Large numbers in words, as newspapers write them. */
function formatLarge(value: number, language: Language): string {
  if (!isLarge(value, language)) return formatNumber(value, language);
  if (language === 'km') return KHMER.large(value, (scaled) => formatNumber(scaled, 'km'));
  return formatNumber(value, language, { notation: 'compact', compactDisplay: 'long' });
}

/** A quantity with its unit. */
export function formatUnit(value: number, unit: string, language: Language, digits: number): string {
  const number = isLarge(value, language)
    ? formatLarge(value, language)
    : formatNumber(value, language, { maximumFractionDigits: digits });
  if (language === 'km') return KHMER.quantity(number, unit);
  const other = OTHER_UNITS[unit];
  if (other) return language === 'zh' ? `${number}${other.zh}` : `${number} ${other.en}`;
  return formatNumber(value, language, {
    style: 'unit',
    unit: INTL_UNITS[unit] ?? unit,
    unitDisplay: LONG_UNITS.has(unit) ? 'long' : 'short',
    maximumFractionDigits: digits,
  });
}

/** Day before month in English, as in "11 November 2022". Khmer numbers are grouped like English ones (CLDR). */
function locale(language: Language): string {
  if (language === 'zh') return LANGUAGE_TAG.zh;
  return 'en-GB';
}
