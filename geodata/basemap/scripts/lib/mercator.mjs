/** Web Mercator, and boxes and sizes of shapes. Longitude before latitude, in degrees. */

/** Pixels across the world at zoom 0. */
export const TILE_PIXELS = 512;

/** Position in the unit square of the whole world. */
export function project([longitude, latitude]) {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
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

/** An area's polygons that reach into a box, moved round the world where it takes that to do so. */
export function polygonsIn(area, box) {
  return polygonsOf(area).flatMap((rings) => {
    const [west, south, east, north] = boxOf(rings[0]);
    return [0, 360, -360]
      .filter((turn) => overlaps([west + turn, south, east + turn, north], box))
      .map((turn) => (turn === 0 ? rings : rings.map((ring) => ring.map(([x, y]) => [x + turn, y]))));
  });
}
