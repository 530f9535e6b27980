/** Builds geodata/cn-kh-2022/basemap.pmtiles, the shapes in land/ and geodata/basemap/inputs.json. Run by `npm run basemap`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describeInputs } from './lib/inputs.mjs';
import { borderPositions, landAt, prepareLand } from './lib/land.mjs';
import { localAt, prepareLocal } from './lib/local.mjs';
import { REGION_TILES } from './lib/mercator.mjs';
import { namedAt, preparePlaces } from './lib/places.mjs';
import { writeArchive } from './lib/pmtiles-writer.mjs';
import { prepareRivers, waterMarks } from './lib/rivers.mjs';
import { cutter } from './lib/tiles.mjs';
import { verifyArchive } from './lib/verify.mjs';
import { prepareWater, waterAt } from './lib/water.mjs';
import { writeShapes } from './shapes.mjs';

const TARGET = new URL('../../cn-kh-2022/basemap.pmtiles', import.meta.url);
const INPUTS = new URL('../inputs.json', import.meta.url);
const LAST_ZOOM = 9;
const MAX_BYTES = 6_000_000;
const start = performance.now();

function progress(message) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds} s  ${message}\n`);
}

const collection = (features) => ({ type: 'FeatureCollection', features });

/** Columns and rows of the tiles of a zoom: the world up to 5, the region above. */
function range(zoom) {
  if (zoom < REGION_TILES.zoom) return { x: [0, 2 ** zoom - 1], y: [0, 2 ** zoom - 1] };
  const factor = 2 ** (zoom - REGION_TILES.zoom);
  const scale = ([from, to]) => [from * factor, (to + 1) * factor - 1];
  return { x: scale(REGION_TILES.x), y: scale(REGION_TILES.y) };
}

function cut(layers, zoom) {
  const tileAt = cutter(layers, zoom);
  const {
    x: [west, east],
    y: [north, south],
  } = range(zoom);
  const tiles = [];
  for (let x = west; x <= east; x += 1) {
    for (let y = north; y <= south; y += 1) tiles.push({ z: zoom, x, y, data: tileAt(x, y) });
  }
  return tiles;
}

progress('reading and weighing coasts and borders');
const land = await prepareLand();
progress('reading and weighing waters');
const water = prepareWater();
progress('moving rivers onto their water');
const rivers = prepareRivers(waterMarks(water.riverAreas, borderPositions(land.region)));
const { places, waters } = preparePlaces();
const local = prepareLocal();
for (const line of writeShapes({ region: land.region, rivers: rivers.fine })) progress(line);

const tiles = [];
for (let zoom = 0; zoom <= LAST_ZOOM; zoom += 1) {
  const ground = await landAt(land, zoom);
  const fresh = cut(
    {
      land: ground.land,
      home: ground.home,
      coast: ground.coast,
      water: waterAt(water, zoom),
      local: collection(localAt(local, zoom)),
      rivers: collection(
        (zoom < 6 ? rivers.coarse : rivers.fine).filter(({ properties }) => properties.rank <= zoom - 2),
      ),
      borders: ground.borders,
      places: namedAt(places, zoom),
      'water-labels': namedAt([...waters, ...rivers.names], zoom),
    },
    zoom,
  );
  tiles.push(...fresh);
  progress(
    `zoom ${zoom}: ${fresh.length} tiles, ${Math.round(fresh.reduce((sum, { data }) => sum + data.length, 0) / 1024)} KiB before packing`,
  );
}

const archive = writeArchive(tiles, {
  metadata: JSON.parse(readFileSync(new URL('../input/metadata.json', import.meta.url), 'utf8')),
  bounds: [-180, -85.05, 180, 85.05],
  center: { at: [105, 12.6], zoom: 5 },
});
if (archive.length > MAX_BYTES) throw new Error(`The archive has ${archive.length} bytes, more than ${MAX_BYTES}`);
writeFileSync(TARGET, archive);
progress(`basemap.pmtiles: ${archive.length} bytes, ${tiles.length} tiles`);
const report = await verifyArchive(archive);
progress(report);
writeFileSync(INPUTS, `${JSON.stringify(describeInputs(archive), null, 2)}\n`);
progress('inputs.json written');
