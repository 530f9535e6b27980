/**
 * Rivers as lines. Natural Earth and a few hand-made lines give the course; OpenStreetMap's river areas, which are too
 * broken to be drawn as they are, pull the course to where the water is.
 */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { boxOf, contains, linesOf, REGION } from './mercator.mjs';
import { roundCorners } from './simplify.mjs';
import { readNaturalEarthWater } from './sources.mjs';

/** Kilometres: how far the water may be from the course, and the step at which the course is moved. */
const REACH = 6.5;
const STEP = 2.5;
const KM_PER_DEGREE = 111.2;

const readInput = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const flat = (latitude) => Math.cos((latitude * Math.PI) / 180);

const apart = (a, b) => Math.hypot((a[0] - b[0]) * flat(a[1]), a[1] - b[1]) * KM_PER_DEGREE;

/** Positions along a line every `STEP` kilometres, both ends included. */
function walk(line) {
  const out = [line[0]];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1], line[i]];
    const steps = Math.max(1, Math.round(apart(a, b) / STEP));
    for (let s = 1; s <= steps; s += 1) {
      out.push([a[0] + ((b[0] - a[0]) * s) / steps, a[1] + ((b[1] - a[1]) * s) / steps]);
    }
  }
  return out;
}

/** Vertices of river areas and border rivers, in a grid of cells for quick look-up. */
export function gather(positions) {
  const cells = new Map();
  for (const position of positions) {
    const key = `${Math.floor(position[0] * 10)} ${Math.floor(position[1] * 10)}`;
    const cell = cells.get(key);
    if (cell) cell.push(position);
    else cells.set(key, [position]);
  }
  return cells;
}

function around(cells, [x, y]) {
  const found = [];
  for (let i = -1; i <= 1; i += 1) {
    for (let j = -1; j <= 1; j += 1)
      found.push(...(cells.get(`${Math.floor(x * 10) + i} ${Math.floor(y * 10) + j}`) ?? []));
  }
  return found;
}

/**
 * Moves a course onto the water: each water vertex within reach counts for the nearest station of the course, each station goes
 * to the middle of its vertices, and stations without any are moved as their neighbours are.
 */
export function pull(line, water) {
  const stations = walk(line);
  const sums = stations.map(() => [0, 0, 0]);
  const seen = new Set();
  stations.forEach((station) => {
    for (const vertex of around(water, station)) seen.add(vertex);
  });
  for (const vertex of seen) {
    let best = -1;
    let nearest = REACH;
    stations.forEach((station, index) => {
      if (Math.abs(station[1] - vertex[1]) * KM_PER_DEGREE > nearest) return;
      const km = apart(station, vertex);
      if (km < nearest) [nearest, best] = [km, index];
    });
    if (best < 0) continue;
    sums[best][0] += vertex[0] - stations[best][0];
    sums[best][1] += vertex[1] - stations[best][1];
    sums[best][2] += 1;
  }
  const shifts = sums.map(([x, y, n]) => (n > 0 ? [x / n, y / n] : undefined));
  const known = shifts.map((shift, index) => (shift ? index : -1)).filter((index) => index >= 0);
  if (known.length === 0) return line;
  return stations.map(([x, y], index) => {
    const [dx, dy] = shiftAt(shifts, known, index);
    return [x + dx, y + dy];
  });
}

function shiftAt(shifts, known, index) {
  if (shifts[index]) return shifts[index];
  const after = known.find((candidate) => candidate > index);
  const before = known.findLast((candidate) => candidate < index);
  const ends = [before, after].filter((end) => end !== undefined);
  const reach = 8;
  const weights = ends.map((end) => Math.max(0, 1 - Math.abs(end - index) / reach));
  return [0, 1].map((axis) => {
    const total = ends.reduce((sum, end, i) => sum + shifts[end][axis] * weights[i], 0);
    return (
      total /
      Math.max(
        1,
        weights.reduce((sum, weight) => sum + weight, 0),
      )
    );
  });
}

/** Names and rank for Natural Earth's rivers, which come without any: a river is known by points it passes. */
function describe(line, known) {
  const box = boxOf(line);
  const wide = [box[0] - 0.3, box[1] - 0.3, box[2] + 0.3, box[3] + 0.3];
  return known.find(({ through }) =>
    through.some((point) => contains(wide, point) && line.some((position) => apart(position, point) < 30)),
  );
}

/** Cuts a line at the first crossing of a parallel: the Mekong is the Lancang above it. */
function cutAt(line, latitude) {
  const index = line.findIndex(([, y], i) => i > 0 && y < latitude && line[i - 1][1] >= latitude);
  return index < 0 ? [line] : [line.slice(0, index + 1), line.slice(index)];
}

const named = ({ name, rank }) => ({
  rank,
  ...(name ? { name_en: name.en, name_zh: name.zh, name_km: name.km } : {}),
});

/**
 * All rivers: `coarse` for zooms up to 5 (the world, as Natural Earth has it) and `fine` for the region.
 * @param {object[]} riverAreas polygons (lists of rings) of OpenStreetMap's river areas
 * @param {number[][]} borderRivers positions of borders that run along the Mekong
 */
export function prepareRivers(riverAreas, borderRivers) {
  const { rivers } = readInput('input/rivers.json');
  const source = readNaturalEarthWater();
  const natural = feature(source, source.objects.rivers)
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => line.length > 2)
    .flatMap((line) => (describe(line, rivers)?.cut ? cutAt(line, describe(line, rivers).cut) : [line]))
    .map((line) => ({ line, about: describe(line, rivers) ?? { rank: 3 } }))
    // A hand-made line replaces these.
    .filter(({ about }) => !about.drop);
  const water = gather([...riverAreas.flatMap(([outer]) => outer), ...borderRivers]);
  const own = readInput('../local/rivers.geojson').features;
  const toFeature = (line, about) => ({
    type: 'Feature',
    properties: named(about),
    geometry: { type: 'LineString', coordinates: line },
  });
  const inRegion = ({ line }) => line.some((position) => contains(REGION, position));
  return {
    coarse: natural.map(({ line, about }) => toFeature(line, about)),
    fine: [
      ...natural.filter(inRegion).map(({ line, about }) => toFeature(roundCorners(pull(line, water), 1), about)),
      ...own.map(({ geometry, properties }) => ({
        type: 'Feature',
        properties: { rank: properties.rank, ...pick(properties) },
        geometry: {
          ...geometry,
          coordinates: roundCorners(pull(geometry.coordinates, water), 1),
        },
      })),
    ],
  };
}

const pick = ({ name_en, name_zh, name_km }) => (name_en ? { name_en, name_zh, name_km } : {});
