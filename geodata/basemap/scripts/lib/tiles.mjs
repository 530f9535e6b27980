/** Cuts GeoJSON layers into Mapbox vector tiles. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

/** Units across a tile, and the margin kept beyond its edge so that outlines and blurs do not show the cut. */
const EXTENT = 4096;
const BUFFER = 96;

const FULL = [
  [-BUFFER, -BUFFER],
  [EXTENT + BUFFER, -BUFFER],
  [EXTENT + BUFFER, EXTENT + BUFFER],
  [-BUFFER, EXTENT + BUFFER],
  [-BUFFER, -BUFFER],
];

/** A layer that fills the whole tile: it hides whatever lies below the tile on the map. */
const WHOLE_TILE = { features: [{ type: 3, tags: {}, geometry: [FULL] }] };

const isFull = (rings) =>
  rings.length === 1 &&
  rings[0].every(([x, y]) => x <= -BUFFER || x >= EXTENT + BUFFER || y <= -BUFFER || y >= EXTENT + BUFFER) &&
  area(rings[0]) >= (EXTENT + 2 * BUFFER) ** 2 - 1;

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

/** Same content, same bytes: an area that covers the tile is always the same square. */
function canonical(tile) {
  for (const feature of tile.features) {
    if (feature.type === 3 && isFull(feature.geometry)) feature.geometry = [FULL];
  }
  return tile;
}

/**
 * Cutter of one zoom: give it layers by name, ask it for tiles.
 * @param {Record<string, object>} layers GeoJSON feature collections
 */
export function cutter(layers, zoom) {
  const indexes = Object.entries(layers)
    .filter(([, data]) => data.features.length > 0)
    .map(([name, data]) => [
      name,
      new GeoJSONVT(data, {
        maxZoom: zoom,
        indexMaxZoom: Math.min(zoom, 4),
        indexMaxPoints: 0,
        tolerance: 0,
        extent: EXTENT,
        buffer: BUFFER,
      }),
    ]);
  return (x, y) => {
    const parts = { sea: WHOLE_TILE };
    for (const [name, index] of indexes) {
      const tile = index.getTile(zoom, x, y);
      if (tile && tile.features.length > 0) parts[name] = canonical(tile);
    }
    return Buffer.from(fromGeojsonVt(parts, { version: 2, extent: EXTENT }));
  };
}
