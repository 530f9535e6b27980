/** Web Mercator and the map's idea of how much detail a place deserves. Longitude before latitude, in degrees. */

/** Pixels across the world at zoom 0. */
export const TILE_PIXELS = 512;

/** Box of the sharp tiles, [west, south, east, north]: whole tiles of zoom 6, so that no sharp tile is half empty. */
export const REGION_TILES = { zoom: 6, x: [47, 56], y: [23, 33] };
export const REGION = [84.375, -11.1784, 140.625, 45.0891];

/** Box of the OpenStreetMap land at zooms below the sharp ones: wide enough that its edge is never in a first view. */
export const WIDE = [66.5, -24, 149.5, 55.5];

/** Position in the unit square of the whole world. */
export function project([longitude, latitude]) {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Places where sharp coasts matter, with the radius in degrees within which they do. */
const FOCUS = [
  { at: [104.6, 12.3], radius: 3 },
  { at: [103.4, 10.6], radius: 1.6 },
  { at: [113.9, 22.4], radius: 1.2 },
  { at: [109.6, 18.4], radius: 0.8 },
  { at: [121.4, 31.2], radius: 0.8 },
  { at: [106.8, -6.15], radius: 0.6 },
];

/** The zoom up to which a place is drawn in full detail; it falls off with the distance from what the atlas is about. */
export function detailZoom([longitude, latitude]) {
  if (!contains(WIDE, [longitude, latitude])) return 3.7;
  let best = 7.5;
  for (const { at, radius } of FOCUS) {
    const east = (longitude - at[0]) * Math.cos((latitude * Math.PI) / 180);
    const away = Math.max(0, Math.hypot(east, latitude - at[1]) - radius);
    best = Math.max(best, 9.2 - 0.55 * away);
  }
  return best;
}

/** Area of a ring of positions in square pixels at a zoom. */
export function ringPixels(ring, zoom) {
  let sum = 0;
  let before = project(ring[0]);
  for (const position of ring) {
    const here = project(position);
    sum += before[0] * here[1] - here[0] * before[1];
    before = here;
  }
  return (Math.abs(sum) / 2) * (TILE_PIXELS * 2 ** zoom) ** 2;
}

/** Area of a ring in km², good enough to tell a lake from a pond. */
export function ringKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return (Math.abs(sum) / 2) * 111.2 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** [west, south, east, north] of a ring or line. */
export function boxOf(positions) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

export const overlaps = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

export const contains = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

/** The polygons of an area, each a list of rings. */
export const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** The lines of a line geometry. */
export const linesOf = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);
