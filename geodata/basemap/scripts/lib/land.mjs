/**
 * Land, the home country and the borders between countries. OpenStreetMap in the region, Natural Earth for the world around it
 * at low zooms. Never a line at sea.
 */
import mapshaper from 'mapshaper';
import { feature, merge, mesh } from 'topojson-client';
import { codeOf, isFrontier, isUnsettledAt } from '../frontiers.mjs';
import { fillCanals } from './canals.mjs';
import { readBasemapSettings } from './edition.mjs';
import { contains, linesOf, polygonsIn, polygonsOf } from './mercator.mjs';
import { CROSSES_180, HAS_WIDE, RIVER_BORDERS, SHARP_COASTS, WIDE } from './region.mjs';
import { atZoom, share, soften, weigh } from './simplify.mjs';
import { readCountries, readLands, readNaturalEarth } from './sources.mjs';

/** The home country's code; an edition may name it as Natural Earth does. */
const HOME = codeOf(readBasemapSettings().home);

const collection = (features) => ({ type: 'FeatureCollection', features });
const wrap = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

/** Splits border lines where they pass from agreed to unsettled. */
function splitUnsettled(a, b, lines) {
  const parts = { false: [], true: [] };
  for (const line of lines) {
    let from = 0;
    for (let i = 1; i <= line.length; i += 1) {
      const state = isUnsettledAt(a, b, line[i - 1]);
      if (i < line.length && isUnsettledAt(a, b, line[i]) === state) continue;
      const part = line.slice(from, Math.min(i + 1, line.length));
      if (part.length > 1) parts[state].push(part);
      from = i;
    }
  }
  return parts;
}

function bordersOf(topology, object, codeAt) {
  const pairs = new Map();
  mesh(topology, object, (a, b) => {
    const [one, two] = [codeAt(a), codeAt(b)].sort();
    if (isFrontier(one, two)) pairs.set(`${one} ${two}`, [one, two]);
    return false;
  });
  const settled = [];
  const unsettled = [];
  for (const [one, two] of pairs.values()) {
    const lines = mesh(
      topology,
      object,
      (a, b) => a !== b && [codeAt(a), codeAt(b)].sort().join() === [one, two].join(),
    );
    const parts = splitUnsettled(one, two, lines.coordinates);
    settled.push(...parts.false);
    unsettled.push(...parts.true);
  }
  return [
    [settled, false],
    [unsettled, true],
  ]
    .filter(([lines]) => lines.length > 0)
    .map(([coordinates, disputed]) => wrap({ type: 'MultiLineString', coordinates }, { disputed }));
}

/**
 * The source has these by themselves and within China's outline as well. Land that lies under two outlines is taken for a hole
 * when they are put together.
 */
const DRAWN_TWICE = new Set(['HKG', 'MAC']);

/** The region's countries without their inner water (ponds of the source are too crude) and without far-off parts. */
async function regionCountries() {
  const near = readCountries()
    .filter(({ properties }) => !DRAWN_TWICE.has(properties.A3))
    .map(({ properties, geometry }) =>
      wrap(
        {
          type: 'MultiPolygon',
          coordinates: polygonsIn(geometry, WIDE).map(([outer]) => [outer]),
        },
        { code: properties.A3 },
      ),
    )
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  const output = await mapshaper.applyCommands(
    `-i in.json no-topology -clip bbox=${WIDE.join(',')} ${CROSSES_180 ? '-dissolve2 code ' : ''}-o out.json format=geojson precision=0.0001`,
    { 'in.json': JSON.stringify(collection(near)) },
  );
  return withSharpCoasts(JSON.parse(output['out.json']).features.filter((country) => country.geometry));
}

/** Puts the finer land into the boxes that the edition names, in place of the countries' own. */
async function withSharpCoasts(countries) {
  if (SHARP_COASTS.length === 0) return countries;
  const lands = readLands();
  const input = { 'countries.json': JSON.stringify(collection(countries)) };
  const commands = ['-i countries.json no-topology'];
  const names = SHARP_COASTS.map(({ box, country }, index) => {
    const coordinates = fillCanals(lands.flatMap((land) => polygonsIn(land, box)).map(([outer]) => [outer]));
    input[`sharp${index}.json`] = JSON.stringify(wrap({ type: 'MultiPolygon', coordinates }, { code: country }));
    const bbox = box.join(',');
    commands.push(`-erase bbox=${bbox} target=countries`);
    commands.push(`-i sharp${index}.json no-topology name=sharp${index} -clip bbox=${bbox} target=sharp${index}`);
    return `sharp${index}`;
  });
  // The seam along a box is no coast: what lies on both sides of it becomes one area again.
  commands.push(
    `-merge-layers force target=countries,${names.join(',')} name=all -snap interval=0.000001 -dissolve2 code`,
  );
  commands.push('-o out.json format=geojson precision=0.0001');
  const output = await mapshaper.applyCommands(commands.join(' '), input);
  return JSON.parse(output['out.json']).features.filter((country) => country.geometry);
}

/** Longest cut at a corner of the coast, in kilometres: two or three pixels at the sharpest zoom. */
const CUT = 0.45;

/** The region's countries with shared borders and softened coasts; the province's outline is cut from the same lines. */
export const regionTopology = async () => soften(share(await regionCountries()), CUT);

/** What `landAt` needs, weighed once. */
export async function prepareLand() {
  const natural = readNaturalEarth('10m');
  const world = feature(natural, natural.objects.countries)
    .features.filter((country) => country.geometry)
    .map((country) => wrap(country.geometry, { code: codeOf(country.properties.name) }));
  return { region: weigh(await regionTopology()), world: weigh(share(world)) };
}

/**
 * A ring as one piece: Natural Earth's rings jump where they cross the 180th meridian, here they run on beyond it, and
 * Antarctica's, which goes round the pole, is closed along the edge of the map. Tiles are cut from either side alike.
 */
function unroll(ring) {
  let turn = 0;
  const out = ring.map(([x, y], index) => {
    if (index > 0) {
      const step = x - ring[index - 1][0];
      if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    }
    return [x + turn, y];
  });
  if (turn === 0) return out;
  return [...out, [out.at(-1)[0], -86], [out[0][0], -86], out[0]];
}

const codeAt = (geometry) => geometry.properties.code;

function mergeLand({ topology, object }) {
  const areas = object.geometries.filter((geometry) => geometry.arcs);
  const { coordinates } = merge(topology, areas);
  return wrap({ type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(unroll)) });
}

function homeOf({ topology, object }) {
  const home = feature(topology, object).features.find((country) => country.properties.code === HOME);
  if (!home?.geometry) return [];
  const { type, coordinates } = home.geometry;
  const rings = (polygon) => polygon.map(unroll);
  return [wrap({ type, coordinates: type === 'Polygon' ? rings(coordinates) : coordinates.map(rings) })];
}

const shrink = ([west, south, east, north], by) => [west + by, south + by, east - by, north - by];

/** Region and world in one: the region's land over the world's, with the seam dissolved. */
async function joinWorld(region, world) {
  const inner = shrink(WIDE, 0.15);
  const output = await mapshaper.applyCommands(
    `-i world.json -erase bbox=${inner.join(',')} -o far.json format=geojson`,
    { 'world.json': JSON.stringify(collection([mergeLand(world)])) },
  );
  const both = await mapshaper.applyCommands(
    '-i far.json near.json combine-files -merge-layers force -dissolve2 -o out.json format=geojson geojson-type=FeatureCollection',
    { 'far.json': output['far.json'], 'near.json': JSON.stringify(collection([mergeLand(region)])) },
  );
  const outside = bordersOf(world.topology, world.object, codeAt).map(({ properties, geometry }) =>
    wrap(
      {
        type: 'MultiLineString',
        coordinates: linesOf(geometry).flatMap((line) => runsOutside(line, inner)),
      },
      properties,
    ),
  );
  return { land: JSON.parse(both['out.json']).features, outside };
}

/** The parts of a line outside a box, whole segments only. */
function runsOutside(line, box) {
  const runs = [];
  let run = [];
  for (const point of line) {
    if (contains(box, point)) {
      if (run.length > 1) runs.push(run);
      run = [];
    } else {
      run.push(point);
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/**
 * Land, the home country and borders at a zoom, as GeoJSON features. Zooms 0 to 3 are Natural Earth alone, 4 and 5 have OpenStreetMap's land
 * within the world where the edition says how widely, higher zooms are the region alone.
 */
export async function landAt({ region, world }, zoom) {
  const far = zoom < 6 ? atZoom(world, zoom) : undefined;
  if (zoom < 4 || (far && !HAS_WIDE))
    return finish([mergeLand(far)], homeOf(far), bordersOf(far.topology, far.object, codeAt));
  const near = atZoom(region, zoom);
  const borders = bordersOf(near.topology, near.object, codeAt);
  if (!far) return finish([mergeLand(near)], homeOf(near), borders);
  const { land, outside } = await joinWorld(near, far);
  return finish(land, homeOf(near), [...borders, ...outside]);
}

/** An edge of the map rather than a coast: along the 180th meridian or the southern end. */
const isCut = ([ax, ay], [bx, by]) =>
  (Math.abs(ax) > 179.99 && Math.abs(ax) < 180.01 && Math.abs(ax - bx) < 0.01) || Math.min(ay, by) < -84.5;

/** The edges of land as lines. Areas cut by tiles have edges along the cut, lines have not. */
function coastOf(land) {
  const rings = land.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  const lines = rings.flatMap((ring) => {
    const runs = [[ring[0]]];
    for (let i = 1; i < ring.length; i += 1) {
      if (isCut(ring[i - 1], ring[i])) runs.push([ring[i]]);
      else runs.at(-1).push(ring[i]);
    }
    return runs.filter((run) => run.length > 1);
  });
  return [wrap({ type: 'MultiLineString', coordinates: lines })];
}

function finish(land, home, borders) {
  return {
    land: collection(land),
    home: collection(home),
    coast: collection(coastOf(land)),
    borders: collection(borders),
  };
}

/** Positions of the borders that the edition says run along rivers. */
export function borderPositions(region) {
  const along = new Set(RIVER_BORDERS.map((pair) => [...pair].sort().join(' ')));
  const lines = mesh(region, region.objects.all, (a, b) => along.has([codeAt(a), codeAt(b)].sort().join(' ')));
  return lines.coordinates.flat().map(([x, y]) => [x, y]);
}
