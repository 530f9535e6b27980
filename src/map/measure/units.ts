import type { Language } from '../../domain/language.ts';
import { formatUnit } from '../../languages/format.ts';

export interface WrittenMeasure {
  readonly main: string;
  /** The same in another unit, where that helps. */
  readonly other: string | null;
}

const HECTARES_PER_KM2 = 100;
const SQUARE_METRES_PER_KM2 = 1e6;

/** Writes a length with at least three digits, in metres below a kilometre and in kilometres above. */
export function writeLength(km: number, language: Language): WrittenMeasure {
  if (km < 1) return { main: write(km * 1000, 'm', language), other: null };
  return { main: write(km, 'km', language), other: km < 100 ? write(rounded(km) * 1000, 'm', language) : null };
}

/** Writes an area in square metres below a hectare, in hectares below a square kilometre, and in square kilometres above. */
export function writeArea(km2: number, language: Language): WrittenMeasure {
  const hectares = km2 * HECTARES_PER_KM2;
  if (hectares < 1) {
    return { main: write(km2 * SQUARE_METRES_PER_KM2, 'm2', language), other: write(hectares, 'ha', language) };
  }
  if (km2 < 1) return { main: write(hectares, 'ha', language), other: write(km2, 'km2', language) };
  const other = km2 < 1000 ? write(rounded(km2) * HECTARES_PER_KM2, 'ha', language) : null;
  return { main: write(km2, 'km2', language), other };
}

function write(value: number, unit: string, language: Language): string {
  return formatUnit(value, unit, language, decimals(value));
}

/** Number of decimals for three significant digits; 0 from 100 on. */
function decimals(value: number): number {
  return value <= 0 ? 0 : Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(value))));
}

function rounded(value: number): number {
  return Number(value.toFixed(decimals(value)));
}
