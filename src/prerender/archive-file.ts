import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import type { Bounds } from '../domain/lonlat.ts';
import { tilesWithin } from '../static-map/archive.ts';
import type { LayerFeatures } from '../static-map/basemap.ts';

/** The basemap's PMTiles archive, read from disk. */
export class ArchiveFile {
  readonly #file: FileHandle | null;
  readonly #archive: PMTiles | null;
  /** Tiles by bounds and zoom; most pages show the same map. */
  readonly #read = new Map<string, Promise<LayerFeatures>>();

  private constructor(file: FileHandle | null) {
    this.#file = file;
    this.#archive = file && new PMTiles(fileSource(file));
  }

  /** @param edition the edition's folder */
  static async open(edition: string): Promise<ArchiveFile> {
    const path = join(edition, 'basemap.pmtiles');
    return new ArchiveFile(existsSync(path) ? await open(path) : null);
  }

  /**
   * @param bounds [west, south, east, north] in degrees
   * @returns null where the edition has no archive
   */
  tiles(bounds: Bounds, zoom: number): Promise<LayerFeatures> | null {
    if (!this.#archive) return null;
    const key = JSON.stringify([bounds, zoom]);
    const read = this.#read.get(key) ?? tilesWithin(this.#archive, bounds, zoom);
    this.#read.set(key, read);
    return read;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

function fileSource(file: FileHandle): Source {
  return {
    getKey: () => 'basemap.pmtiles',
    async getBytes(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  };
}
