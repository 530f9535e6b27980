/**
 * The province, for `land/preah-sihanouk.geojson`: its hand-drawn frame, cut by the land of Cambodia (OpenStreetMap, ODbL), which is the
 * very line the tiles show.
 */
import {
  area,
  bbox,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  multiLineString,
  multiPolygon,
  pointToLineDistance,
  polygonToLine,
  rewind,
  truncate,
} from '@turf/turf';
import { feature } from 'topojson-client';
import { readEditionJson } from './lib/edition.mjs';

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

/** A vertex within this of the frame lies on it; the coast is never that near it for long. */
const ON_FRAME_METRES = 5;

/** The province's edge but for the coast: the runs of its rings that lie on the hand-drawn frame. Longitude, latitude. */
function inlandEdge(parts, frame) {
  const line = polygonToLine(frame);
  const isOn = (position) => pointToLineDistance(position, line, { units: 'meters' }) < ON_FRAME_METRES;
  const middle = ([ax, ay], [bx, by]) => [(ax + bx) / 2, (ay + by) / 2];
  return parts.flat().flatMap((ring) => {
    const runs = [];
    let run = [];
    for (let i = 1; i < ring.length; i += 1) {
      const [a, b] = [ring[i - 1], ring[i]];
      const inland = isOn(a) && isOn(b) && isOn(middle(a, b));
      if (inland) run = run.length > 0 ? [...run, b] : [a, b];
      if (run.length > 0 && (!inland || i === ring.length - 1)) {
        runs.push(run);
        run = [];
      }
    }
    return runs;
  });
}

/**
 * @param region the topology of the region's land, from which the tiles are cut
 * @returns the file's content
 */
export function provinceOf(region) {
  const frame = readEditionJson('basemap/preah-sihanouk-frame.geojson');
  const land = feature(region, region.objects.all).features.find((country) => country.properties.code === 'KHM');
  const cut = intersect(featureCollection([land, frame]));
  const parts = cut.geometry.coordinates.filter((part) => area({ type: 'Polygon', coordinates: part }) > MIN_ISLAND_M2);
  const province = truncate(rewind(multiPolygon(parts)), { precision: 4 });
  for (const [name, position, inside] of CHECKS) {
    if (booleanPointInPolygon(position, province) !== inside)
      throw new Error(`${name} should be ${inside ? 'in' : 'out'}side`);
  }
  return {
    type: 'Feature',
    bbox: bbox(province),
    properties: {
      id: 'preah-sihanouk-province',
      precision: 'indicative',
      area_km2_drawn: Math.round(area(province) / 1e6),
      note: 'Coast and islands from OpenStreetMap; the inland boundary is hand-drawn and indicative.',
      licence: 'ODbL 1.0',
      attribution: '© OpenStreetMap contributors',
    },
    border: truncate(multiLineString(inlandEdge(parts, frame)), { precision: 4 }).geometry,
    geometry: province.geometry,
  };
}
