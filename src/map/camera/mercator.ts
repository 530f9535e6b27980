import type { LonLat } from '../../domain/lonlat.ts';

/** Width of the world in CSS pixels at zoom 0; MapLibre's zoom is based on 512-pixel tiles. */
export const WORLD_PIXELS = 512;

/**
 * Web mercator (EPSG:3857) in CSS pixels from the north-west corner of the world at a zoom.
 *
 * @param position [longitude, latitude] in degrees
 */
export function toPixels([lon, lat]: LonLat, zoom: number): readonly [x: number, y: number] {
  const size = WORLD_PIXELS * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

/** Distance in CSS pixels from one x to another at a zoom, positive to the east, across the 180th meridian where that is shorter. */
export function acrossPixels(from: number, to: number, zoom: number): number {
  const size = WORLD_PIXELS * 2 ** zoom;
  const across = to - from;
  return Math.abs(across) <= size / 2 ? across : across - size * Math.round(across / size);
}

/** Inverse of {@link toPixels}: [longitude, latitude] in degrees. */
export function fromPixels(x: number, y: number, zoom: number): LonLat {
  const size = WORLD_PIXELS * 2 ** zoom;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size) * 360 - 180, lat];
}
