import { WORLD_PIXELS } from './mercator.ts';

/** Length of the equator in km, on the sphere that MapLibre assumes. */
const EQUATOR = 2 * Math.PI * 6371.0088;

/** The longest that a scale bar may be, in CSS pixels. */
export const LONGEST_BAR = 110;

/** A scale bar for a round distance; `pixels` are CSS pixels. */
export interface Scale {
  readonly kilometres: number;
  readonly pixels: number;
}

/**
 * The longest scale bar for a round distance that fits into {@link LONGEST_BAR} at a latitude and zoom.
 *
 * @param lat of the middle of the map, in degrees north
 */
export function scaleAt(lat: number, zoom: number): Scale {
  const perPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
  const kilometres = roundBelow(perPixel * LONGEST_BAR);
  return { kilometres, pixels: kilometres / perPixel };
}

/** The largest of 1, 2, 3 and 5 times a power of ten that does not exceed a number. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 3, 2].find((each) => value >= each * power) ?? 1;
  return step * power;
}
