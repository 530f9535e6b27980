import { WORLD_PIXELS } from './mercator.ts';

/** Kilometres around the equator, as MapLibre reckons. */
const EQUATOR = 2 * Math.PI * 6371.0088;

/** The longest that a bar of scale may be, in CSS pixels. */
export const LONGEST_BAR = 110;

/** A bar as long as a round distance. */
export interface Scale {
  readonly kilometres: number;
  readonly pixels: number;
}

/**
 * The longest bar of a round length that fits {@link LONGEST_BAR} at a latitude and zoom.
 *
 * @param lat of the middle of the map, degrees north
 */
export function scaleAt(lat: number, zoom: number): Scale {
  const perPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
  const kilometres = roundBelow(perPixel * LONGEST_BAR);
  return { kilometres, pixels: kilometres / perPixel };
}

/** The largest of 1, 2, 3 and 5 times a power of ten that is no larger than a number. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 3, 2].find((each) => value >= each * power) ?? 1;
  return step * power;
}
