/** Cuts GeoJSON layers into Mapbox vector tiles. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

/** Units across a tile. The last zoom is enlarged a lot, so its grid is finer: some 10 m on the ground. */
const extentOf = (zoom) => (zoom >= 9 ? 8192 : 4096);

/** Part of a tile kept beyond its edges, so that outlines and the blur along coasts do not show the cut. */
const MARGIN = 0.045;

const squareOf = (extent, margin) => [
  [-margin, -margin],
  [extent + margin, -margin],
  [extent + margin, extent + margin],
  [-margin, extent + margin],
  [-margin, -margin],
];

/** Whether an area is the whole tile with its margin: then every corner lies on the outer square, whose area it has. */
const isWhole = (rings, extent, margin) => rings.length === 1 && area(rings[0]) >= (extent + 2 * margin) ** 2 - 1;

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

/** Same content, same bytes: an area that covers the tile is always the same square. */
function canonical(tile, extent, margin) {
  for (const feature of tile.features) {
    if (feature.type === 3 && isWhole(feature.geometry, extent, margin)) feature.geometry = [squareOf(extent, margin)];
  }
  return tile;
}

/**
 * Cutter of one zoom: give it layers by name, then ask it for tiles by column and row. Each tile begins with a layer
 * `sea` that fills it whole and so hides whatever lies below the tile on the map.
 * @param {Record<string, object>} layers GeoJSON feature collections
 */
export function cutter(layers, zoom) {
  const extent = extentOf(zoom);
  const margin = Math.round(extent * MARGIN);
  const options = {
    maxZoom: zoom,
    indexMaxZoom: Math.min(zoom, 4),
    indexMaxPoints: 0,
    tolerance: 0,
    extent,
    buffer: margin,
  };
  const indexes = Object.entries(layers)
    .filter(([, data]) => data.features.length > 0)
    .map(([name, data]) => [name, new GeoJSONVT(data, options)]);
  return (x, y) => {
    const parts = { sea: { features: [{ type: 3, tags: {}, geometry: [squareOf(extent, margin)] }] } };
    for (const [name, index] of indexes) {
      const tile = index.getTile(zoom, x, y);
      if (tile && tile.features.length > 0) parts[name] = canonical(tile, extent, margin);
    }
    return Buffer.from(fromGeojsonVt(parts, { version: 2, extent }));
  };
}
