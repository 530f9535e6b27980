/** Builds basemap.pmtiles, the shapes in land/ and basemap/inputs.json of the edition that ATLAS_EDITION chooses. Run by `npm run basemap`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { EDITION, LANGUAGES } from './lib/edition.mjs';
import { describeInputs } from './lib/inputs.mjs';
import { borderPositions, landAt, prepareLand } from './lib/land.mjs';
import { localAt, onLand, prepareLocal } from './lib/local.mjs';
import { namedAt, preparePlaces } from './lib/places.mjs';
import { writeArchive } from './lib/pmtiles-writer.mjs';
import { CENTER, LAST_ZOOM, tilesOf } from './lib/region.mjs';
import { prepareRivers, waterMarks } from './lib/rivers.mjs';
import { cutter } from './lib/tiles.mjs';
import { verifyArchive } from './lib/verify.mjs';
import { prepareWater, waterAt } from './lib/water.mjs';
import { writeShapes } from './shapes.mjs';

const TARGET = new URL('basemap.pmtiles', EDITION);
const INPUTS = new URL('basemap/inputs.json', EDITION);
const MAX_BYTES = 8_000_000;
const NAMED = new Set(['local', 'places', 'water-labels']);
const start = performance.now();

function progress(message) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds} s  ${message}\n`);
}

const collection = (features) => ({ type: 'FeatureCollection', features });

function cut(layers, zoom) {
  const tileAt = cutter(layers, zoom);
  return tilesOf(zoom).map(([x, y]) => ({ z: zoom, x, y, data: tileAt(x, y) }));
}

/** What the archive says of itself; its named layers have a field for the name in each of the edition's languages. */
function metadata() {
  const described = JSON.parse(readFileSync(new URL('../input/metadata.json', import.meta.url), 'utf8'));
  const names = Object.fromEntries(LANGUAGES.map((language) => [`name_${language}`, 'String']));
  return {
    ...described,
    vector_layers: described.vector_layers.map(({ id, fields }) => ({
      id,
      fields: NAMED.has(id) ? { ...fields, ...names } : fields,
    })),
  };
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
      local: collection(onLand(localAt(local, zoom), ground.home)),
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
  metadata: metadata(),
  bounds: [-180, -85.05, 180, 85.05],
  center: CENTER,
});
if (archive.length > MAX_BYTES) throw new Error(`The archive has ${archive.length} bytes, more than ${MAX_BYTES}`);
writeFileSync(TARGET, archive);
progress(`basemap.pmtiles: ${archive.length} bytes, ${tiles.length} tiles`);
const report = await verifyArchive(archive);
progress(report);
mkdirSync(new URL('.', INPUTS), { recursive: true });
writeFileSync(INPUTS, `${JSON.stringify(describeInputs(archive), null, 2)}\n`);
progress('inputs.json written');
