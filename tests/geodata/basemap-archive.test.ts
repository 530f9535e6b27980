import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { BASEMAP_MAX_ZOOM, TILE_LAYER } from '../../src/map/style/basemap.ts';

/** Tests the shipped archive, with the reference reader and an independent decoder. */

const root = new URL('../../', import.meta.url);
const file = (path: string): Buffer => readFileSync(new URL(path, root));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Inputs {
  readonly packages: readonly { readonly name: string; readonly version: string; readonly integrity: string }[];
  readonly files: Readonly<Record<string, string>>;
  /** The parts of edition.json that the tiles depend on. */
  readonly edition: Readonly<Record<string, unknown>>;
  readonly archive: { readonly bytes: number; readonly sha256: string };
}

class MemorySource implements Source {
  fetched = 0;
  constructor(private readonly bytes: Buffer) {}
  getKey(): string {
    return 'memory';
  }
  async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    const part = new Uint8Array(this.bytes.subarray(offset, offset + length));
    this.fetched += part.byteLength;
    return { data: part.buffer };
  }
}

/** Columns and rows of the tiles that a window of 1440 × 900 CSS pixels shows; position in degrees. */
function tilesOfView(longitude: number, latitude: number, zoom: number): [number, number][] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = (longitude / 360 + 0.5) * 2 ** zoom;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom;
  const [across, down] = [1440 / 1024, 900 / 1024];
  const tiles: [number, number][] = [];
  for (let i = Math.floor(x - across); i <= Math.floor(x + across); i += 1) {
    for (let j = Math.floor(y - down); j <= Math.floor(y + down); j += 1) tiles.push([i, j]);
  }
  return tiles;
}

describe('the tile archive', () => {
  const archive = file('geodata/cn-kh-2022/basemap.pmtiles');
  const inputs = JSON.parse(file('geodata/cn-kh-2022/basemap/inputs.json').toString()) as Inputs;
  const reader = new PMTiles(new MemorySource(archive));
  let maxZoom = 0;

  beforeAll(async () => {
    maxZoom = (await reader.getHeader()).maxZoom;
  });

  it('is at most 8 MB', () => {
    expect(archive.byteLength).toBeLessThanOrEqual(8_000_000);
    expect(maxZoom).toBe(BASEMAP_MAX_ZOOM);
  });

  it('stands beside an outline of at most 40 KB for when it cannot be read', () => {
    expect(file('geodata/cn-kh-2022/outline.json').byteLength).toBeLessThanOrEqual(40_000);
  });

  it.each([
    ['East Asia', 109, 17, 4],
    ['Cambodia', 105, 12.5, 6],
  ] as const)('sends at most 250 KB for a first view of %s', async (_name, longitude, latitude, zoom) => {
    const source = new MemorySource(archive);
    const fresh = new PMTiles(source);
    for (const [x, y] of tilesOfView(longitude, latitude, zoom)) await fresh.getZxy(zoom, x, y);
    expect(source.fetched).toBeLessThanOrEqual(250_000);
  });

  it('holds tiles that an independent decoder reads, every one with its sea', async () => {
    const known = new Set<string>(Object.values(TILE_LAYER));
    const { numAddressedTiles } = await reader.getHeader();
    let tiles = 0;
    for (let z = 0; z <= maxZoom; z += 1) {
      const scale = 2 ** (z - 6);
      const [west, east, north, south] =
        z < 6 ? [0, 2 ** z, 0, 2 ** z] : [47 * scale, 57 * scale, 23 * scale, 34 * scale];
      for (let x = west; x < east; x += 1) {
        for (let y = north; y < south; y += 1) {
          const { layers } = new VectorTile(new PbfReader(new Uint8Array((await reader.getZxy(z, x, y))?.data ?? [])));
          tiles += 1;
          for (const [name, layer] of Object.entries(layers)) {
            if (!known.has(name)) throw new Error(`${z}/${x}/${y} has a layer ${name}`);
            for (let i = 0; i < layer.length; i += 1) layer.feature(i).loadGeometry();
          }
          if (!layers[TILE_LAYER.sea]) throw new Error(`${z}/${x}/${y} has no sea`);
        }
      }
    }
    expect(tiles).toBe(numAddressedTiles);
  }, 60_000);

  it('is what its inputs make', () => {
    const change = 'an input changed: run the build of geodata/basemap and commit its result';
    expect(sha256(archive), change).toBe(inputs.archive.sha256);
    for (const [path, hash] of Object.entries(inputs.files)) {
      expect(`${path} ${sha256(file(path))}`, change).toBe(`${path} ${hash}`);
    }
    expect(JSON.parse(file('geodata/cn-kh-2022/edition.json').toString()), change).toMatchObject(inputs.edition);
    const lock = JSON.parse(file('geodata/basemap/package-lock.json').toString()) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const { name, version, integrity } of inputs.packages) {
      expect(lock.packages[`node_modules/${name}`], change).toMatchObject({ version, integrity });
    }
  });
});
