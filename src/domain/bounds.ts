import { lonNear, middleLon, wrapLon } from './longitude.ts';
import type { Bounds } from './lonlat.ts';

/**
 * The smallest bounds around others, in degrees: [west, south, east, north]. The largest gap in longitude is left outside, so the result
 * crosses the 180th meridian where that is shorter; its east is then greater than 180°.
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
  // Whatever reaches beyond 180° east also covers the west end, one turn further back.
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

/**
 * Bounds as an edition writes them (RFC 7946: west is greater than east where they cross the 180th meridian) in the atlas's internal
 * form, where east may exceed 180°.
 */
export function eastward([west, south, east, north]: Bounds): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}

/** Whether two bounds overlap or touch. Either may be given in any copy of the world (longitudes offset by a multiple of 360°). */
export function meet(a: Bounds, b: Bounds): boolean {
  const turn = lonNear(middleLon(b), middleLon(a)) - middleLon(b);
  return a[0] <= b[2] + turn && b[0] + turn <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
