import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import { acrossPixels, toPixels } from '../camera/mercator.ts';

/** Where on the map's edge to point to something out of view. */
export interface Edge {
  /** Where the straight line to it leaves the view, as shares of width and height from the top left, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Direction of that line on the map, in degrees clockwise from up. */
  readonly angle: number;
}

/**
 * @param seen [west, south, east, north] of the view, in degrees
 * @param position [longitude, latitude] in degrees
 * @returns null where the position is in view
 */
export function edgeTowards([west, south, east, north]: Bounds, position: LonLat): Edge | null {
  const [left, top] = toPixels([west, north], 0);
  const [right, bottom] = toPixels([east, south], 0);
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  const [x, y] = toPixels(position, 0);
  const across = acrossPixels(left + halfWidth, x, 0);
  const down = y - (top + halfHeight);
  const share = Math.min(halfWidth / Math.abs(across), halfHeight / Math.abs(down));
  if (!(share < 1)) return null;
  return {
    x: 0.5 + (across * share) / (2 * halfWidth),
    y: 0.5 + (down * share) / (2 * halfHeight),
    angle: (Math.atan2(across, -down) * 180) / Math.PI,
  };
}
