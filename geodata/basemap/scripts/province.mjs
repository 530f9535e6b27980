/**
 * Writes geodata/cn-kh-2022/land/preah-sihanouk.geojson: the hand-drawn frame of the province, cut by the land of Cambodia
 * (OpenStreetMap, ODbL), which is the very line the tiles show.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  area,
  bbox,
  booleanPointInPolygon,
  coordAll,
  featureCollection,
  intersect,
  multiPolygon,
  rewind,
  truncate,
} from '@turf/turf';
import { feature } from 'topojson-client';
import { regionTopology } from './lib/land.mjs';

const TARGET = new URL('../../cn-kh-2022/land/preah-sihanouk.geojson', import.meta.url);
/** Islets below this size would be specks at any zoom of the atlas. */
const MIN_ISLAND_M2 = 60_000;

/** Places (longitude, latitude) that tell a right frame from a wrong one. */
const CHECKS = [
  ['expressway service area at km 109', [103.96, 11.12], true],
  ['port', [103.504, 10.642], true],
  ['special economic zone', [103.632, 10.618], true],
  ['Koh Rong', [103.25, 10.71], true],
  ['Kampong Seila', [103.901, 11.092], true],
  ['Kampot', [104.18, 10.61], false],
  ['Bokor', [104.03, 10.63], false],
  ['Sre Ambel', [103.75, 11.12], false],
];

const frame = JSON.parse(readFileSync(new URL('../input/preah-sihanouk-frame.geojson', import.meta.url), 'utf8'));
const region = await regionTopology();
const land = feature(region, region.objects.all).features.find((country) => country.properties.code === 'KHM');
const cut = intersect(featureCollection([land, frame]));
const parts = cut.geometry.coordinates.filter((part) => area({ type: 'Polygon', coordinates: part }) > MIN_ISLAND_M2);
const province = truncate(rewind(multiPolygon(parts)), { precision: 4 });

for (const [name, position, inside] of CHECKS) {
  if (booleanPointInPolygon(position, province) !== inside)
    throw new Error(`${name} should be ${inside ? 'in' : 'out'}side`);
}
const km2 = area(province) / 1e6;
const result = {
  type: 'Feature',
  bbox: bbox(province),
  properties: {
    id: 'preah-sihanouk-province',
    precision: 'indicative',
    area_km2_drawn: Math.round(km2),
    note: 'Coast and islands from OpenStreetMap; the inland boundary is hand-drawn and indicative.',
    licence: 'ODbL 1.0',
    attribution: '© OpenStreetMap contributors',
  },
  geometry: province.geometry,
};
writeFileSync(TARGET, `${JSON.stringify(result)}\n`);
process.stdout.write(
  `preah-sihanouk.geojson: ${km2.toFixed(1)} km², ${coordAll(province).length} points, bbox ${result.bbox.join(', ')}\n`,
);
