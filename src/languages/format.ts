/** Formats dates, numbers and figures in the reader's language. Each language's conventions are in `<code>/forms.ts`. */
import type { Claim } from '../domain/catalogue.ts';
import { distanceKm, initialBearing } from '../domain/great-circle.ts';
import type { Language } from '../domain/language.ts';
import type { LonLat } from '../domain/lonlat.ts';
import { FORMS } from './forms.ts';
import type { DateStyle } from './language.ts';
import type { Messages } from './messages.ts';

/** @param date YYYY, YYYY-MM or YYYY-MM-DD; written as precisely as it is given */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  return FORMS[language].date(year, month, day, style);
}

/** A number with at most two decimals, unless the options say otherwise. */
export function formatNumber(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  return FORMS[language].number(value, options);
}

/** A distance: below 1 km in metres, to the nearest 10; otherwise in kilometres, with one decimal below 10 km. */
export function formatDistance(kilometres: number, language: Language): string {
  if (kilometres < 1) return formatUnit(Math.round(kilometres * 100) * 10, 'm', language, 0);
  return formatUnit(kilometres, 'km', language, kilometres < 10 ? 1 : 0);
}

/** An area in km², with two decimals below 10 km². */
export function formatArea(squareKilometres: number, language: Language): string {
  return formatUnit(squareKilometres, 'km2', language, squareKilometres < 10 ? 2 : 0);
}

/** A file size in whole megabytes (10⁶ bytes), at least 1. */
export function formatMegabytes(bytes: number, language: Language): string {
  return formatUnit(Math.max(1, Math.round(bytes / 1e6)), 'MB', language, 0);
}

/**
 * One of eight compass directions in words.
 *
 * @param bearing degrees clockwise from north
 */
export function formatDirection(bearing: number, messages: Messages): string {
  const index = Math.round((((bearing % 360) + 360) % 360) / 45) % 8;
  return messages.directions[index] ?? messages.directions[0];
}

/**
 * Where a position lies relative to a named one: “34 km north-east of the capital”.
 *
 * @param to the position described, [longitude, latitude] in degrees
 * @param from the named position
 * @param name the name of `from`
 */
export function formatWhere(
  to: LonLat,
  from: LonLat,
  name: string,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const direction = formatDirection(initialBearing(from, to), messages);
  return messages.neighbour(formatDistance(distanceKm(from, to), language), direction, name);
}

/** The figure of a claim with its unit: "US$880 million", "3,605 m", "7–10 million passengers a year". */
export function formatClaim(claim: Claim, language: Language, messages: Messages): string {
  if (claim.value === undefined && claim.low === undefined) return claim.text ?? '';
  const { count, quantity, rangeMark } = FORMS[language];
  const { unit } = claim;
  const numbers = claim.value === undefined ? [claim.low, claim.high] : [claim.value];
  const written = numbers.flatMap((value) => {
    if (value === undefined) return [];
    return [unit === undefined || unit === 'count' ? count(value) : quantity(value, unit, 2)];
  });
  const figure = written.join(rangeMark);
  const full = claim.text ? messages.withNote(figure, claim.text) : figure;
  return claim.approximate ? messages.about(full) : full;
}

/**
 * A quantity with its unit.
 *
 * @param unit as in the schema of the data: `km2`, `USD`, `passengers/year` …
 * @param digits maximum number of decimals
 */
export function formatUnit(value: number, unit: string, language: Language, digits: number): string {
  return FORMS[language].quantity(value, unit, digits);
}
