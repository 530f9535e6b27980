import { wrapLon } from '../../domain/longitude.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { fromPixels, toPixels } from './mercator.ts';

export interface FrameInput {
  readonly bounds: Bounds;
  /** Size of the whole map in CSS pixels, panels included. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly maxZoom: number;
  /** Where fitting the bounds would need a lower zoom, their centre is shown at this one. */
  readonly minZoom?: number;
  /** True where no symbol is at the edge of the bounds, so that no room is needed for labels beside it. */
  readonly noSideLabels?: boolean;
  /** Space in CSS pixels covered for the moment, beside that under the panels, such as by a card. */
  readonly covered?: Insets;
}

/** Margin around the bounds, as a share of the free map and within limits in CSS pixels, for symbols and the labels beside them. */
const MARGIN_SHARE = { across: 0.2, along: 0.08 } as const;
const MARGIN_LIMITS = [28, 90] as const;

/**
 * The camera that fits bounds into the part of the map that neither panels nor anything else covers. A camera is the centre of what the
 * panels leave free, so anything else that covers the map shifts it by half its size.
 */
export function frame(input: FrameInput): Camera {
  return input.covered ? frameBeside(input, input.covered) : frameFree(input);
}

function frameFree({ bounds, width, height, insets, maxZoom, minZoom = 0, noSideLabels = false }: FrameInput): Camera {
  const freeWidth = Math.max(80, width - insets.left - insets.right);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom);
  const [west, south, east, north] = bounds;
  const [x0, y0] = toPixels([west, north], 0);
  const [x1, y1] = toPixels([east, south], 0);
  const zoom = Math.min(
    maxZoom,
    Math.log2(
      (freeWidth - 2 * margin(freeWidth * (noSideLabels ? MARGIN_SHARE.along : MARGIN_SHARE.across))) /
        Math.max(x1 - x0, 1e-9),
    ),
    Math.log2((freeHeight - 2 * margin(freeHeight * MARGIN_SHARE.along)) / Math.max(y1 - y0, 1e-9)),
  );
  const [lng, lat] = fromPixels((x0 + x1) / 2, (y0 + y1) / 2, 0);
  return { zoom: Math.max(minZoom, zoom), lat, lng: wrapLon(lng) };
}

function frameBeside(input: FrameInput, covered: Insets): Camera {
  const { insets } = input;
  const both: Insets = {
    top: insets.top + covered.top,
    right: insets.right + covered.right,
    bottom: insets.bottom + covered.bottom,
    left: insets.left + covered.left,
  };
  const { zoom, lat, lng } = frameFree({ ...input, insets: both });
  const [x, y] = toPixels([lng, lat], zoom);
  const [centreLng, centreLat] = fromPixels(
    x - (covered.left - covered.right) / 2,
    y - (covered.top - covered.bottom) / 2,
    zoom,
  );
  return { zoom, lat: centreLat, lng: wrapLon(centreLng) };
}

function margin(wanted: number): number {
  return Math.min(MARGIN_LIMITS[1], Math.max(MARGIN_LIMITS[0], wanted));
}

/** The bounds of what a camera shows, outside the panels, in degrees; longitudes may lie beyond ±180°. */
export function seenFrom(
  { zoom, lat, lng }: Camera,
  { width, height, insets }: Pick<FrameInput, 'width' | 'height' | 'insets'>,
): Bounds {
  const [x, y] = toPixels([lng, lat], zoom);
  const [halfWidth, halfHeight] = [(width - insets.left - insets.right) / 2, (height - insets.top - insets.bottom) / 2];
  const [west, north] = fromPixels(x - halfWidth, y - halfHeight, zoom);
  const [east, south] = fromPixels(x + halfWidth, y + halfHeight, zoom);
  return [west, south, east, north];
}

/** This share of its width and of its height must be visible for an area to count as shown whole. */
const WHOLE_SHARE = 0.7;

/** Whether the map is zoomed out far enough to show an area whole rather than a part of it. Only the size is compared. */
export function showsWhole(seen: Bounds, whole: Bounds): boolean {
  const [width, height] = spanOf(seen);
  const [wholeWidth, wholeHeight] = spanOf(whole);
  return width >= WHOLE_SHARE * wholeWidth && height >= WHOLE_SHARE * wholeHeight;
}

/** Width and height of bounds, in pixels at zoom 0. */
function spanOf([west, south, east, north]: Bounds): readonly [width: number, height: number] {
  const [left, top] = toPixels([west, north], 0);
  const [right, bottom] = toPixels([east, south], 0);
  return [right - left, bottom - top];
}
