/** Hand-made detail (geodata/cn-kh-2022/local), made ready for tiles. */
import { readFileSync } from 'node:fs';
import { roundCorners } from './simplify.mjs';

const FILES = ['angkor', 'towns', 'roads', 'relief'];

/** Zoom from which each kind is in the tiles. What is not listed comes with the last zoom. */
const FIRST_ZOOM = { wetland: 5, escarpment: 6, road: 7, 'built-up': 7, wood: 8, reservoir: 8, 'dry-reservoir': 9 };
const LAST_ZOOM = 9;

/** Kinds that were drawn with few corners and are not rectangular by nature. */
const ROUNDED = new Set(['built-up', 'port', 'wood', 'wetland', 'stream', 'road', 'lane', 'escarpment']);

const middle = (ring) => {
  const corners = ring.slice(0, -1);
  return [0, 1].map((axis) => corners.reduce((sum, position) => sum + position[axis], 0) / corners.length);
};

function shape({ geometry, properties: { note, id, name_en, name_zh, name_km, label_zoom, label_at, ...properties } }) {
  const names = name_en ? { name_en, name_zh, name_km, label_zoom } : {};
  const onShape = geometry.type === 'Polygon' ? {} : names;
  const smooth = (line) => (ROUNDED.has(properties.kind) ? roundCorners(line, 3) : line);
  const coordinates =
    geometry.type === 'Polygon'
      ? geometry.coordinates.map(smooth)
      : geometry.type === 'LineString'
        ? smooth(geometry.coordinates)
        : geometry.coordinates;
  const features = [
    { type: 'Feature', properties: { ...properties, ...onShape }, geometry: { ...geometry, coordinates } },
  ];
  if (name_en && geometry.type === 'Polygon') {
    // A name of its own, because an area cut by tiles would be named once in each.
    const at = label_at ?? middle(geometry.coordinates[0]);
    features.push({
      type: 'Feature',
      properties: { ...properties, ...names },
      geometry: { type: 'Point', coordinates: at },
    });
  }
  return features;
}

/** All local features without the notes meant for people who edit them. */
export function prepareLocal() {
  return FILES.flatMap((name) => {
    const text = readFileSync(new URL(`../../../cn-kh-2022/local/${name}.geojson`, import.meta.url), 'utf8');
    return JSON.parse(text).features.flatMap(shape);
  });
}

/** Those that are worth drawing at a zoom. */
export const localAt = (features, zoom) =>
  features.filter(({ properties }) => (FIRST_ZOOM[properties.kind] ?? LAST_ZOOM) <= zoom);
