import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import type { Bounds } from '../../domain/lonlat.ts';
import { BASEMAP_MAX_ZOOM } from '../../map/style/basemap-source.ts';
import { type LayerFeatures, outlineLayers } from '../../static-map/ground.ts';

/** The archive that the map reads, as a file; without one, the bundled outline. */
export class Basemap {
  readonly #file: FileHandle | null;
  readonly #archive: PMTiles | null;

  private constructor(file: FileHandle | null) {
    this.#file = file;
    this.#archive = file && new PMTiles(fileSource(file));
  }

  /** @param edition the edition's folder */
  static async open(edition: string): Promise<Basemap> {
    const path = join(edition, 'basemap.pmtiles');
    return new Basemap(existsSync(path) ? await open(path) : null);
  }

  /** @param zoom of a map of bounds; the tiles are those of the whole zoom below it */
  async features(bounds: Bounds, zoom: number): Promise<LayerFeatures> {
    const archive = this.#archive;
    if (!archive) return outlineLayers(bounds);
    const z = Math.min(BASEMAP_MAX_ZOOM, Math.floor(zoom));
    const [west, south, east, north] = bounds;
    const [left, top] = tileAt(west, north, z);
    const [right, bottom] = tileAt(east, south, z);
    const layers = new Map<string, Feature[]>();
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const column = ((x % 2 ** z) + 2 ** z) % 2 ** z;
        const tile = await archive.getZxy(z, column, y);
        if (!tile) continue;
        for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers)) {
          const features = layers.get(name) ?? [];
          layers.set(name, features);
          for (let index = 0; index < layer.length; index += 1) {
            features.push(layer.feature(index).toGeoJSON(x, y, z));
          }
        }
      }
    }
    return (layer) => layers.get(layer) ?? [];
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

function fileSource(file: FileHandle): Source {
  return {
    getKey: () => 'basemap.pmtiles',
    async getBytes(offset, length): Promise<RangeResponse> {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  };
}

/** Column and row of the tile of a position: the column counts on beyond the 180th meridian, the row is clamped to the world. */
function tileAt(lon: number, lat: number, z: number): readonly [x: number, y: number] {
  const count = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const row = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count);
  return [Math.floor(((lon + 180) / 360) * count), Math.min(count - 1, Math.max(0, row))];
}
