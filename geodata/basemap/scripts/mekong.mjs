/**
 * Writes geodata/cn-kh-2022/land/mekong.geojson: the Lancang–Mekong from the plateau to the sea along one branch of the delta.
 * Natural Earth 1:50m gives the course, OpenStreetMap's river areas move it onto the water, as in the tiles. It stays a
 * schematic line: where the river is narrow it may be some kilometres off.
 */
import { writeFileSync } from 'node:fs';
import { coordAll, distance, length, lineString, simplify, truncate } from '@turf/turf';
import { feature } from 'topojson-client';
import { borderPositions, regionTopology } from './lib/land.mjs';
import { pull, waterMarks } from './lib/rivers.mjs';
import { roundCorners } from './lib/simplify.mjs';
import { readNaturalEarthWater } from './lib/sources.mjs';
import { prepareWater } from './lib/water.mjs';

const TARGET = new URL('../../cn-kh-2022/land/mekong.geojson', import.meta.url);

/** Knots (longitude, latitude) at which Natural Earth cuts the river: the pieces between them are joined in this order. */
const KNOTS = [
  [94.095, 33.151],
  [96.94, 31.963],
  [101.548, 17.813],
  [103.096, 18.137],
  [104.968, 11.585],
  [106.121, 10.216],
  [106.661, 9.946],
];
const NEAR_KM = 12;
/** Degrees; chosen so that some 400 points remain. */
const TOLERANCE = 0.006;

const source = readNaturalEarthWater();
const pieces = feature(source, source.objects.rivers).features.flatMap(({ geometry }) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
);

const joined = KNOTS.slice(1).flatMap((to, index) => {
  const from = KNOTS[index];
  const piece = pieces.find((line) => distance(line[0], from) < NEAR_KM && distance(line.at(-1), to) < NEAR_KM);
  if (!piece) throw new Error(`No piece of the river from ${from} to ${to}`);
  return index === 0 ? piece : piece.slice(1);
});
const region = await regionTopology();
const water = waterMarks(prepareWater().riverAreas, borderPositions(region));
const course = simplify(lineString(roundCorners(pull(joined, water), 1)), { tolerance: TOLERANCE, highQuality: true });
const line = truncate(course, { precision: 3 });
const towns = [
  ['Jinghong', [100.8, 22.01]],
  ['Luang Prabang', [102.13, 19.89]],
  ['Vientiane', [102.6, 17.96]],
  ['Savannakhet', [104.75, 16.56]],
  ['Kratie', [106.02, 12.49]],
  ['Phnom Penh', [104.93, 11.57]],
];
for (const [name, town] of towns) {
  const nearest = Math.min(...coordAll(line).map((point) => distance(point, town)));
  if (nearest > 12) throw new Error(`${name} lies ${nearest.toFixed(0)} km from the river`);
}
const km = length(line);
writeFileSync(
  TARGET,
  `${JSON.stringify({
    type: 'Feature',
    properties: {
      id: 'lancang-mekong-river',
      precision: 'indicative',
      length_km_drawn: Math.round(km),
      note: 'Schematic: Natural Earth 1:50m moved onto OpenStreetMap river areas, some kilometres off in places; one branch of the delta only.',
      licence: 'ODbL 1.0',
      attribution: '© OpenStreetMap contributors, Natural Earth',
    },
    geometry: line.geometry,
  })}\n`,
);
process.stdout.write(`mekong.geojson: ${km.toFixed(0)} km, ${coordAll(line).length} points\n`);
