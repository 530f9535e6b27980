import type { Bounds } from './catalogue.ts';

/**
 * The smallest bounds around others: west, south, east, north in degrees. The atlas lies between 90° E and 180° E, so that none
 * cross the antimeridian.
 */
export function unionOfBounds(all: readonly Bounds[]): Bounds {
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
