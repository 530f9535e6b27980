/** Caches `Intl` formatters: creating one costs a hundred times as much as using it, and a page formats hundreds of dates. */
import type { DateStyle } from './language.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** A number with at most two decimals, unless the options say otherwise. */
export function writeNumber(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options });
  return remembered(numberFormats, key, format).format(value);
}

/** A date, written as precisely as it is known. Month and day count from 1. */
export function writeDate(
  locale: string,
  [year, month, day]: readonly [number, number | undefined, number | undefined],
  style: DateStyle,
): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const format = () => new Intl.DateTimeFormat(locale, options);
  return remembered(dateFormats, `${locale} ${JSON.stringify(options)}`, format).format(
    new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)),
  );
}

/** Names in `Intl` of units in the data, where they differ. */
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  ha: 'hectare',
  MB: 'megabyte',
};
/** Units whose short form reads badly in a sentence (“36 mths”). */
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'month']);

/** A number with a unit that `Intl` supports. */
export function writeUnit(locale: string, value: number, unit: string, options: Intl.NumberFormatOptions): string {
  return writeNumber(locale, value, {
    ...options,
    style: 'unit',
    unit: UNITS[unit] ?? unit,
    unitDisplay: LONG_UNITS.has(unit) ? 'long' : 'short',
  });
}

/** Options to write millions and more in words, as newspapers do. */
export const IN_WORDS: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long' };
