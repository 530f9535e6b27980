/** How the inset maps are framed, and which of their marks are shown; kept apart from the painter, which pages do not need. */

import { unionOfBounds } from '../domain/bounds.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Bounds } from '../domain/lonlat.ts';
import { homeTarget } from '../map/camera/frame-target.ts';
import { frame as cameraFraming } from '../map/camera/framing.ts';
import { fromPixels, toPixels } from '../map/camera/mercator.ts';
import { NO_INSETS } from '../state/layout.ts';
import type { Whole } from '../state/view.ts';
import type { Frame, Point, Projection, Rectangle } from './frame.ts';

/** In CSS pixels. */
export const INSET_SIZE = { width: 240, height: 200 } as const;
/** Height of the button with the map's name, which covers the lower edge. */
export const NAME_HEIGHT = 27;
/** Space kept free around the bounds. */
const MARGIN = 9;
/** The margin that the main map's framing adds at least. */
const FRAMING_MARGIN = 28;

/** Distance in CSS pixels below which two marks would touch. */
const CROWDED = 6.5;

/** The frame of an inset map: the home country, or everything that the text names together with the home country. */
export function insetFrame(catalogue: Pick<Catalogue, 'edition' | 'overview'>, which: Whole): Frame {
  const home = homeTarget(catalogue);
  const bounds = which === 'home' ? home.bounds : unionOfBounds([catalogue.overview, home.bounds]);
  const margins = 2 * (FRAMING_MARGIN - MARGIN);
  const { zoom, lat, lng } = cameraFraming({
    bounds,
    width: INSET_SIZE.width + margins,
    height: INSET_SIZE.height - NAME_HEIGHT + margins,
    insets: NO_INSETS,
    maxZoom: home.maxZoom,
    noSideLabels: true,
  });
  const [x, y] = toPixels([lng, lat], zoom);
  return { centre: fromPixels(x, y + NAME_HEIGHT / 2, zoom), zoom, ...INSET_SIZE };
}

/** For marks in order of importance, whether each is left out because one before it is too near. */
export function crowdedOut(points: readonly Point[]): readonly boolean[] {
  const kept: Point[] = [];
  return points.map((point) => {
    const crowded = kept.some(([x, y]) => Math.hypot(point[0] - x, point[1] - y) < CROWDED);
    if (!crowded) kept.push(point);
    return crowded;
  });
}

/** The rectangle, in the picture's pixels, that marks the main map's extent: never too small to be seen, and clipped to the picture. */
export function frameBox(projection: Pick<Projection, 'frame' | 'point'>, seen: Bounds): Rectangle {
  const { frame } = projection;
  const least = 4;
  const [west, south, east, north] = seen;
  const [x, y] = projection.point([(west + east) / 2, (south + north) / 2]);
  const scale = (512 * 2 ** frame.zoom) / 360;
  const top = projection.point([(west + east) / 2, north])[1];
  const bottom = projection.point([(west + east) / 2, south])[1];
  const halfWidth = Math.max(least, ((east - west) * scale) / 2);
  const spare = Math.max(0, least - (bottom - top) / 2);
  return {
    left: Math.max(1, x - halfWidth),
    right: Math.min(frame.width - 1, x + halfWidth),
    top: Math.max(1, Math.min(top, y) - spare),
    bottom: Math.min(frame.height - 1, Math.max(bottom, y) + spare),
  };
}

/** Attributes of the `rect` that marks the main map's extent; its size is 0 where that lies outside the picture. */
export function frameAttributes(projection: Projection, seen: Bounds): Readonly<Record<string, string>> {
  const { left, right, top, bottom } = frameBox(projection, seen);
  return {
    x: tenths(left),
    y: tenths(top),
    width: tenths(Math.max(0, right - left)),
    height: tenths(Math.max(0, bottom - top)),
  };
}

/** Writes a length in pixels with one decimal at most, to keep the markup small. */
export const tenths = (value: number): string => String(Math.round(value * 10) / 10);
