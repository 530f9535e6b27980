/** Which part of each pixel of an image in Web Mercator is land, by the coast that the edition's own tiles draw. */
import { open } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

/** Rows of samples within a pixel's height. */
const FINE = 4;

/**
 * @param archive path of the edition's tiles
 * @param frame `{west, north}` corner in the unit square of the world, `size` of a pixel in it, `width` and `height` in pixels
 * @param zoom of the tiles that are read
 * @returns a Float32Array: 0 sea, 1 land
 */
export async function landMask(archive, { west, north, size, width, height }, zoom) {
  const file = await open(archive);
  const tiles = new PMTiles({
    getKey: () => archive,
    getBytes: async (offset, length) => {
      const buffer = new Uint8Array(length);
      await file.read(buffer, 0, length, offset);
      return { data: buffer.buffer };
    },
  });
  const edges = Array.from({ length: height * FINE }, () => []);
  const count = 2 ** zoom;
  for (let x = Math.floor(west * count); x <= Math.floor((west + size * width) * count); x += 1)
    for (let y = Math.floor(north * count); y <= Math.floor((north + size * height) * count); y += 1) {
      const tile = await tiles.getZxy(zoom, x, y);
      const layers = tile ? new VectorTile(new PbfReader(tile.data)).layers : {};
      for (const name of ['land', 'home']) {
        const layer = layers[name];
        if (!layer) continue;
        const toPixel = (value, tileIndex, origin) => ((tileIndex + value / layer.extent) / count - origin) / size;
        const box = [x, x + 1].map((each) => toPixel(0, each, west));
        for (let i = 0; i < layer.length; i += 1)
          for (const ring of layer.feature(i).loadGeometry())
            addRing(
              edges,
              ring.map((point) => [toPixel(point.x, x, west), toPixel(point.y, y, north)]),
              [...box, ...[y, y + 1].map((each) => toPixel(0, each, north))],
            );
      }
    }
  await file.close();
  const mask = new Float32Array(width * height);
  edges.forEach((spans, row) => {
    for (const [from, to] of spans)
      for (let column = Math.max(0, Math.floor(from)); column < Math.min(width, to); column += 1) {
        const part = Math.min(column + 1, to) - Math.max(column, from);
        const index = Math.floor(row / FINE) * width + column;
        mask[index] = Math.min(1, mask[index] + Math.max(0, part) / FINE);
      }
  });
  return mask;
}

/** Adds what a ring covers to each row of samples, cut to its tile: tiles overlap by a margin. */
function addRing(edges, ring, [west, east, north, south]) {
  const first = Math.max(0, Math.ceil(north * FINE - 0.5));
  const last = Math.min(edges.length - 1, Math.ceil(south * FINE - 0.5) - 1);
  for (let row = first; row <= last; row += 1) {
    const y = (row + 0.5) / FINE;
    const crossings = [];
    for (let i = 0; i < ring.length; i += 1) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[(i + 1) % ring.length];
      if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(west, crossings[i]);
      const to = Math.min(east, crossings[i + 1]);
      if (to > from) edges[row].push([from, to]);
    }
  }
}
