/**
 * Rivers as lines. Natural Earth and a few hand-made lines give the course; OpenStreetMap's river areas, which are too
 * broken to be drawn as they are, pull the course to where the water is.
 */
import { simplify } from '@turf/turf';
import { feature } from 'topojson-client';
import { LANGUAGES, nameProperties, readEditionJson } from './edition.mjs';
import { boxOf, contains, linesOf } from './mercator.mjs';
import { nearRegion, REGION } from './region.mjs';
import { roundCorners } from './simplify.mjs';
import { readNaturalEarthWater } from './sources.mjs';

/** Kilometres: how far the water may be from the course, and the step at which the course is moved. */
const REACH = 6.5;
const STEP = 2.5;
/** Stations on either side that a shift is evened out over: water vertices are few, and one alone would make a tooth. */
const EVEN = 3;
const KM_PER_DEGREE = 111.2;

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
function gather(positions) {
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
  const whole = stations.map((_, index) => shiftAt(shifts, known, index));
  return stations.map(([x, y], index) => {
    const [dx, dy] = evened(whole, index);
    return [x + dx, y + dy];
  });
}

/** A shift averaged with its neighbours', the nearer the more; fewer of them towards the ends, which stay connected. */
function evened(shifts, index) {
  const reach = Math.min(EVEN, index, shifts.length - 1 - index);
  let total = 0;
  const sum = [0, 0];
  for (let step = -reach; step <= reach; step += 1) {
    const weight = reach + 1 - Math.abs(step);
    total += weight;
    sum[0] += shifts[index + step][0] * weight;
    sum[1] += shifts[index + step][1] * weight;
  }
  return [sum[0] / total, sum[1] / total];
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

const line = (coordinates, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});

/** A calmer line along the river for its name: letters need room to turn. */
function nameLine(course, { name, rank }) {
  const calm = simplify(line(course, {}), { tolerance: 0.06, highQuality: true }).geometry.coordinates;
  return line(roundCorners(calm, 3), { kind: 'river', rank, minzoom: rank === 1 ? 5 : 6, ...nameProperties(name) });
}

/** Natural Earth's courses with what is known of them, but those that a hand-made line replaces. */
function naturalCourses() {
  const { rivers } = readEditionJson('basemap/rivers.json', { rivers: [] });
  const source = readNaturalEarthWater();
  return feature(source, source.objects.rivers)
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .filter((course) => course.length > 2)
    .flatMap((course) => (describe(course, rivers)?.cut ? cutAt(course, describe(course, rivers).cut) : [course]))
    .map((course) => ({ course, about: describe(course, rivers) ?? { rank: 3 } }))
    .filter(({ about }) => !about.drop);
}

function ownCourses() {
  return readEditionJson('local/rivers.geojson', { features: [] }).features.map(({ geometry, properties }) => {
    const name = Object.fromEntries(LANGUAGES.map((language) => [language, properties[`name_${language}`]]));
    const named = name[LANGUAGES[0]] ? { name } : {};
    return { course: geometry.coordinates, about: { rank: properties.rank, ...named } };
  });
}

/** Everything that shows where the rivers run: vertices of river areas, and of borders that run along rivers. */
export const waterMarks = (riverAreas, borderRivers) =>
  gather([...riverAreas.flatMap(([outer]) => outer), ...borderRivers]);

/**
 * All rivers: `coarse` for zooms up to 5 (the world, as Natural Earth has it), `fine` for the region, and `names`.
 * @param {Map<string, number[][]>} water what {@link waterMarks} gathered
 */
export function prepareRivers(water) {
  const natural = naturalCourses();
  const fine = [
    ...natural
      .map(({ course, about }) => ({ course: course.map(([x, y]) => [nearRegion(x), y]), about }))
      .filter(({ course }) => course.some((position) => contains(REGION, position))),
    ...ownCourses(),
  ].map(({ course, about }) => ({ course: roundCorners(pull(course, water), 1), about }));
  return {
    coarse: natural.map(({ course, about }) => line(course, { rank: about.rank })),
    fine: fine.map(({ course, about }) => line(course, { rank: about.rank })),
    names: fine.filter(({ about }) => about.name).map(({ course, about }) => nameLine(course, about)),
  };
}
