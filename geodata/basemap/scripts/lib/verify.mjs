/** Reads an archive with the reference reader and decodes every tile with an independent decoder. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { tilesOf, VIEWS } from './region.mjs';

const FIRST_VIEW_BYTES = 250_000;

/** A source of byte ranges that counts what a browser would fetch. */
export function memorySource(archive) {
  const source = {
    fetched: 0,
    getKey: () => 'memory',
    async getBytes(offset, length) {
      const part = archive.subarray(offset, offset + length);
      source.fetched += part.length;
      return { data: part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) };
    },
  };
  return source;
}

/** Tiles under a window of 1440 × 900 pixels, centred on a position (longitude, latitude in degrees). */
function tilesOfView([longitude, latitude], zoom) {
  const world = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = (longitude / 360 + 0.5) * world;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world;
  const tiles = [];
  for (let i = Math.floor(x - 1440 / 1024); i <= Math.floor(x + 1440 / 1024); i += 1) {
    for (let j = Math.floor(y - 900 / 1024); j <= Math.floor(y + 900 / 1024); j += 1)
      tiles.push([zoom, ((i % world) + world) % world, j]);
  }
  return tiles;
}

/** Bytes fetched for a first view, header and directories included. */
export async function firstViewBytes(archive, centre, zoom) {
  const source = memorySource(archive);
  const reader = new PMTiles(source);
  for (const [z, x, y] of tilesOfView(centre, zoom)) await reader.getZxy(z, x, y);
  return source.fetched;
}

function decode(data) {
  const tile = new VectorTile(new PbfReader(new Uint8Array(data)));
  let features = 0;
  for (const layer of Object.values(tile.layers)) {
    for (let i = 0; i < layer.length; i += 1) {
      if (layer.feature(i).loadGeometry().length === 0) throw new Error(`Empty geometry in layer ${layer.name}`);
      features += 1;
    }
  }
  if (!tile.layers.sea) throw new Error('A tile without its sea');
  return features;
}

/** Decodes every tile of the archive and measures the edition's first views; throws where something is wrong. */
export async function verifyArchive(archive) {
  const reader = new PMTiles(memorySource(archive));
  const head = await reader.getHeader();
  let tiles = 0;
  let features = 0;
  for (let z = head.minZoom; z <= head.maxZoom; z += 1) {
    for (const [x, y] of tilesOf(z)) {
      const tile = await reader.getZxy(z, x, y);
      if (!tile) throw new Error(`No tile ${z}/${x}/${y}`);
      features += decode(tile.data);
      tiles += 1;
    }
  }
  if (tiles !== head.numAddressedTiles) throw new Error(`${tiles} tiles read, ${head.numAddressedTiles} announced`);
  const views = {};
  for (const [name, { at, zoom }] of Object.entries(VIEWS)) {
    views[`${name}, zoom ${zoom}`] = await firstViewBytes(archive, at, zoom);
  }
  for (const [view, bytes] of Object.entries(views)) {
    if (bytes > FIRST_VIEW_BYTES) throw new Error(`${view} fetches ${bytes} bytes, more than ${FIRST_VIEW_BYTES}`);
  }
  return `verified: ${tiles} tiles, ${features} features; ${Object.entries(views)
    .map(([view, bytes]) => `${view}: ${bytes} bytes`)
    .join('; ')}`;
}
