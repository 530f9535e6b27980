import { lonNear, wrapLon } from './longitude.ts';
import type { Bounds } from './lonlat.ts';

/**
 * The smallest bounds around others: west, south, east, north in degrees. Of all ways round the earth it takes the one that leaves
 * the widest gap outside, across the 180th meridian where that is shorter; then they end east of 180°.
 */
export function unionOfBounds(all: readonly Bounds[]): Bounds {
  const [west, east] = unionOfSpans(all.map(([from, , to]) => [from, to]));
  return [west, Math.min(...all.map(([, south]) => south)), east, Math.max(...all.map(([, , , north]) => north))];
}

type Span = readonly [west: number, east: number];

function unionOfSpans(spans: readonly Span[]): Span {
  const sorted = spans
    .map(([west, east]): Span => {
      const from = wrapLon(west);
      return from === west ? [west, east] : [from, east + from - west];
    })
    .sort((a, b) => a[0] - b[0]);
  const least = sorted[0]?.[0] ?? -180;
  let reach = Math.max(...sorted.map(([, east]) => east));
  // What lies east of 180° lies in the west as well.
  let widest = least + 360 - reach;
  let [west, east] = [least, reach];
  reach = Math.max(least, reach - 360);
  for (const [from, to] of sorted) {
    if (from - reach > widest) {
      widest = from - reach;
      [west, east] = [from, lonNear(reach, from + 180)];
    }
    reach = Math.max(reach, to);
  }
  return [west, east];
}
