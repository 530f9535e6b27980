/**
 * Keeps labels inside the visible part of the map. MapLibre lets labels extend beyond the window and under panels, but it does keep them
 * clear of other symbols. So invisible symbols are placed in a row just outside the free part, and under the buttons and notes inside
 * it; labels then move to another side of their place, or stay hidden until there is room.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { fromPixels, toPixels } from '../camera/mercator.ts';
import type { PixelBox } from '../gl/on-screen.ts';

export const MARGIN_IMAGE = 'margin';
/** Width and height of one invisible symbol in CSS pixels. They touch, so that no label fits between two of them. */
export const MARGIN_SIZE = 32;

export const NO_MARGINS: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

/**
 * @param camera centre of the free part, and zoom
 * @param width of the whole map in CSS pixels, panels included
 * @param height of the whole map in CSS pixels
 * @param overlays boxes over the free part, in CSS pixels from the map's top left corner
 */
export function labelMargins(
  camera: Camera,
  width: number,
  height: number,
  insets: Insets,
  overlays: readonly PixelBox[] = [],
): FeatureCollection<Point> {
  const freeWidth = width - insets.left - insets.right;
  const freeHeight = height - insets.top - insets.bottom;
  if (freeWidth <= 0 || freeHeight <= 0) return NO_MARGINS;
  const [x, y] = toPixels([camera.lng, camera.lat], camera.zoom);
  const half = MARGIN_SIZE / 2;
  const [left, right] = [x - freeWidth / 2 - half, x + freeWidth / 2 + half];
  const [top, bottom] = [y - freeHeight / 2 - half, y + freeHeight / 2 + half];
  const along = (from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / MARGIN_SIZE) + 1 }, (_, index) => from + index * MARGIN_SIZE);
  const pixels = [
    ...along(left, right).flatMap((px) => [[px, top] as const, [px, bottom] as const]),
    ...along(top, bottom).flatMap((py) => [[left, py] as const, [right, py] as const]),
    ...overlays
      .flatMap(under)
      .map(([px, py]) => [x - freeWidth / 2 + px - insets.left, y - freeHeight / 2 + py - insets.top] as const),
  ];
  return {
    type: 'FeatureCollection',
    features: pixels.map(([px, py]) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...fromPixels(px, py, camera.zoom)] },
    })),
  };
}

/** Centres of symbols that fill a box from edge to edge. */
function under([[left, top], [right, bottom]]: PixelBox): (readonly [x: number, y: number])[] {
  return fill(top, bottom).flatMap((y) => fill(left, right).map((x) => [x, y] as const));
}

/** Centres of the fewest intervals of length {@link MARGIN_SIZE} that leave no gap between two edges. */
function fill(from: number, to: number): number[] {
  const span = to - from - MARGIN_SIZE;
  if (span <= 0) return [(from + to) / 2];
  const steps = Math.ceil(span / MARGIN_SIZE);
  return Array.from({ length: steps + 1 }, (_, index) => from + MARGIN_SIZE / 2 + (span * index) / steps);
}
