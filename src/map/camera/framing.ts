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
  /** What covers the map for now, beside the panels: a card, say. */
  readonly covered?: Insets;
}

/** Free space kept around what is framed, as a share of the free map, within limits: symbols and, at their sides, names need room. */
const MARGIN_SHARE = { across: 0.2, along: 0.08 } as const;
const MARGIN_LIMITS = [28, 90] as const;

/**
 * The camera that shows bounds within the part of the map that neither panels cover nor, for now, anything else. A camera is the
 * centre of what the panels leave free, so what else covers the map shifts it by half.
 */
export function frame(input: FrameInput): Camera {
  return input.covered ? frameBeside(input, input.covered) : frameFree(input);
}

function frameFree({ bounds, width, height, insets, maxZoom }: FrameInput): Camera {
  const freeWidth = Math.max(80, width - insets.left - insets.right);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom);
  const [west, south, east, north] = bounds;
  const [x0, y0] = toPixels([west, north], 0);
  const [x1, y1] = toPixels([east, south], 0);
  const zoom = Math.min(
    maxZoom,
    Math.log2((freeWidth - 2 * margin(freeWidth * MARGIN_SHARE.across)) / Math.max(x1 - x0, 1e-9)),
    Math.log2((freeHeight - 2 * margin(freeHeight * MARGIN_SHARE.along)) / Math.max(y1 - y0, 1e-9)),
  );
  const [lng, lat] = fromPixels((x0 + x1) / 2, (y0 + y1) / 2, 0);
  return { zoom: Math.max(0, zoom), lat, lng: wrapLon(lng) };
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
