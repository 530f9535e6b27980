import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import type { Bounds } from '../domain/lonlat.ts';
import { toPixels } from '../map/camera/mercator.ts';
import { BASEMAP_MAX_ZOOM } from '../map/style/basemap-source.ts';
import type { LayerFeatures } from './basemap.ts';

const TILE_PIXELS = 512;

/**
 * Reads all features of the tiles that cover bounds. Longitudes continue beyond ±180° as those of the bounds do.
 *
 * @param zoom of the picture; tiles of the next lower whole zoom are read
 * @throws where the archive cannot be read
 */
export async function tilesWithin(archive: PMTiles, bounds: Bounds, zoom: number): Promise<LayerFeatures> {
  const z = Math.max(0, Math.min(BASEMAP_MAX_ZOOM, Math.floor(zoom)));
  const count = 2 ** z;
  const [west, south, east, north] = bounds;
  const [left, top] = tileAt(west, north, z);
  const [right, bottom] = tileAt(east, south, z);
  const wanted = range(left, right).flatMap((x) =>
    range(Math.max(0, top), Math.min(count - 1, bottom)).map((y) => [x, y] as const),
  );
  const tiles = await Promise.all(
    wanted.map(async ([x, y]) => ({ x, y, tile: await archive.getZxy(z, ((x % count) + count) % count, y) })),
  );
  const layers = new Map<string, Feature[]>();
  for (const { x, y, tile } of tiles) {
    if (!tile) continue;
    for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers)) {
      const features = layers.get(name) ?? [];
      layers.set(name, features);
      for (let index = 0; index < layer.length; index += 1) features.push(layer.feature(index).toGeoJSON(x, y, z));
    }
  }
  return (layer) => layers.get(layer) ?? [];
}

/** Column and row of the tile that contains a position; columns continue beyond the 180th meridian. */
function tileAt(lon: number, lat: number, z: number): readonly [x: number, y: number] {
  const [x, y] = toPixels([lon, Math.min(85.05, Math.max(-85.05, lat))], z);
  return [Math.floor(x / TILE_PIXELS), Math.floor(y / TILE_PIXELS)];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
