/**
 * Writes geodata/land/mekong.geojson: the Lancang–Mekong from the plateau to the sea along one branch of the delta.
 * Natural Earth 1:50m (public domain), so it is a schematic line: some kilometres off the river in places.
 */
import { writeFileSync } from 'node:fs';
import { coordAll, distance, length, lineString, truncate } from '@turf/turf';
import { feature } from 'topojson-client';
import { readNaturalEarthWater } from './lib/sources.mjs';

const TARGET = new URL('../../land/mekong.geojson', import.meta.url);

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
const line = truncate(lineString(joined), { precision: 3 });
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
  if (nearest > 25) throw new Error(`${name} lies ${nearest.toFixed(0)} km from the river`);
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
      note: 'Schematic: Natural Earth 1:50m, some kilometres off in places; one branch of the delta only.',
      licence: 'public domain',
      attribution: 'Natural Earth',
    },
    geometry: line.geometry,
  })}\n`,
);
process.stdout.write(`mekong.geojson: ${km.toFixed(0)} km, ${coordAll(line).length} points\n`);
