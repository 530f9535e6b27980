/**
 * Checks the cable's line against the coast that readers see: the land in the tile archive at its largest zoom, from OpenStreetMap.
 * The data rules only know a coarser coast (Natural Earth).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { along, length, lineString } from '@turf/turf';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { BASEMAP_MAX_ZOOM, TILE_LAYER } from '../../src/map/style/basemap.ts';
import { defaultEdition } from './default-edition.ts';

const root = join(import.meta.dirname, '../..');
const STEP_KM = 2;

class FileSource implements Source {
  readonly #bytes = readFileSync(join(root, 'geodata/cn-kh-2022/basemap.pmtiles'));
  getKey = (): string => 'basemap';
  getBytes = async (offset: number, count: number): Promise<{ data: ArrayBuffer }> => ({
    data: new Uint8Array(this.#bytes.subarray(offset, offset + count)).buffer,
  });
}

type Rings = { x: number; y: number }[][];

/** A position in tiles of the largest zoom: column, row, and the position within the tile from 0 to 1. */
function tileOf([lon = 0, lat = 0]: number[]): { column: number; row: number; x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const x = (lon / 360 + 0.5) * 2 ** BASEMAP_MAX_ZOOM;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** BASEMAP_MAX_ZOOM;
  return { column: Math.floor(x), row: Math.floor(y), x: x % 1, y: y % 1 };
}

/** Point in polygon by winding number, so that overlapping polygons count as land and holes do not. */
function covers(rings: Rings, x: number, y: number): boolean {
  let winding = 0;
  for (const ring of rings) {
    for (const [index, b] of ring.entries()) {
      const a = ring.at(index - 1) ?? b;
      if (a.y > y === b.y > y || x >= ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) continue;
      winding += b.y > a.y ? 1 : -1;
    }
  }
  return winding !== 0;
}

const archive = new PMTiles(new FileSource());
const read = new Map<string, { shapes: Rings[]; extent: number }>();

async function isLand(position: number[]): Promise<boolean> {
  const { column, row, x, y } = tileOf(position);
  const key = `${column}/${row}`;
  const known = read.get(key);
  if (known) return known.shapes.some((rings) => covers(rings, x * known.extent, y * known.extent));
  const tile = await archive.getZxy(BASEMAP_MAX_ZOOM, column, row);
  if (!tile) throw new Error(`There is no tile ${BASEMAP_MAX_ZOOM}/${key}`);
  const land = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[TILE_LAYER.land];
  const shapes = Array.from({ length: land?.length ?? 0 }, (_, index) => land?.feature(index).loadGeometry() ?? []);
  read.set(key, { shapes, extent: land?.extent ?? 4096 });
  return isLand(position);
}

test('the cable stays at sea on the map that is drawn, from end to end', async () => {
  const { mapFeatures } = defaultEdition();
  const cable = mapFeatures.features.find(({ properties }) => properties.id === 'sihanoukville-hong-kong-cable');
  if (cable?.geometry.type !== 'LineString') throw new Error('the cable is no line');
  const line = lineString(cable.geometry.coordinates);
  const ashore: number[][] = [];
  for (let km = 0; km <= length(line); km += STEP_KM) {
    const at = along(line, km).geometry.coordinates;
    if (await isLand(at)) ashore.push(at);
  }
  expect(ashore).toEqual([]);
  expect(read.size).toBeGreaterThan(20);
}, 60_000);

test('the check tells land from sea: Sihanoukville, Koh Tang, Sanya and Hong Kong Island are land', async () => {
  for (const land of [
    [103.55, 10.65],
    [109.5, 18.3],
    [103.135, 10.305],
    [114.2, 22.26],
  ])
    expect(await isLand(land)).toBe(true);
  expect(await isLand([103.3, 10.22])).toBe(false);
});
