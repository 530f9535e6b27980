/**
 * The Lancang–Mekong from the plateau to the sea along one branch of the delta, for `land/mekong.geojson`: the very lines that the tiles
 * show, joined end to end. It stays a schematic line: where the river is narrow it may be some kilometres off.
 */
import { coordAll, distance, length, lineString, simplify, truncate } from '@turf/turf';

/** Knots (longitude, latitude) at which the lines of the tiles meet: they are joined in this order. */
const KNOTS = [
  [94.095, 33.151],
  [96.94, 31.963],
  [101.16, 21.55],
  [101.548, 17.813],
  [103.096, 18.137],
  [104.968, 11.585],
  [106.121, 10.216],
  [106.661, 9.946],
];
const NEAR_KM = 12;
/** Positions at an end among which two lines look for each other: some 30 km. */
const OVERLAP = 24;
/** Degrees: at most some 150 m off the line of the tiles. */
const TOLERANCE = 0.0012;

/** Towns on the river (longitude, latitude), by which a wrong line is told from a right one. */
const TOWNS = [
  ['Jinghong', [100.8, 22.01]],
  ['Luang Prabang', [102.13, 19.89]],
  ['Vientiane', [102.6, 17.96]],
  ['Savannakhet', [104.75, 16.56]],
  ['Kratie', [106.02, 12.49]],
  ['Phnom Penh', [104.93, 11.57]],
];

/** Two lines as one: each was moved onto its water alone, so they overlap or miss, and pass into each other where they are closest. */
function joinedWith(line, next) {
  const tail = line.length - Math.min(OVERLAP, line.length);
  const pairs = line
    .slice(tail)
    .flatMap((a, i) => next.slice(0, OVERLAP).map((b, j) => ({ i: tail + i, j, km: distance(a, b) })));
  const { i, j } = pairs.reduce((best, pair) => (pair.km < best.km ? pair : best));
  return [...line.slice(0, i + 1), ...next.slice(j)];
}

/**
 * @param {import('geojson').Feature<import('geojson').LineString>[]} rivers the lines that the tiles show
 * @returns the file's content
 */
export function mekongOf(rivers) {
  const pieces = rivers.map(({ geometry }) => geometry.coordinates);
  const joined = KNOTS.slice(1)
    .map((to, index) => {
      const from = KNOTS[index];
      const piece = pieces.find((line) => distance(line[0], from) < NEAR_KM && distance(line.at(-1), to) < NEAR_KM);
      if (!piece) throw new Error(`No line of the river from ${from} to ${to}`);
      return piece;
    })
    .reduce(joinedWith);
  const course = simplify(lineString(joined), { tolerance: TOLERANCE, highQuality: true });
  const line = truncate(course, { precision: 4 });
  for (const [name, town] of TOWNS) {
    const nearest = Math.min(...coordAll(line).map((point) => distance(point, town)));
    if (nearest > 12) throw new Error(`${name} lies ${nearest.toFixed(0)} km from the river`);
  }
  return {
    type: 'Feature',
    properties: {
      id: 'lancang-mekong-river',
      precision: 'indicative',
      length_km_drawn: Math.round(length(line)),
      note: 'Schematic: Natural Earth 1:50m moved onto OpenStreetMap river areas, as the base map shows it; some kilometres off in places; one branch of the delta only.',
      licence: 'ODbL 1.0',
      attribution: '© OpenStreetMap contributors, Natural Earth',
    },
    geometry: line.geometry,
  };
}
