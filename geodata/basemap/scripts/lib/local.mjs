/** Hand-made detail (`local/` of the edition), made ready for tiles. */
import { geojsonIn, LANGUAGES, nameProperties, readBasemapSettings, readEditionJson } from './edition.mjs';
import { roundCorners } from './simplify.mjs';

/** What lies on top comes last; rivers are read with the others, see `rivers.mjs`. */
const FILES = readBasemapSettings().tiles?.local ?? geojsonIn('local').filter((name) => name !== 'rivers');

/** Zoom from which each kind is in the tiles. What is not listed comes with the last zoom. */
const FIRST_ZOOM = { wetland: 5, escarpment: 6, road: 7, 'built-up': 7, wood: 8, reservoir: 8, 'dry-reservoir': 9 };
const LAST_ZOOM = 9;

/** Kinds that were drawn with few corners and are not rectangular by nature. */
const ROUNDED = new Set(['built-up', 'port', 'wood', 'wetland', 'stream', 'road', 'lane', 'escarpment']);

const middle = (ring) => {
  const corners = ring.slice(0, -1);
  return [0, 1].map((axis) => corners.reduce((sum, position) => sum + position[axis], 0) / corners.length);
};

function shape({ geometry, properties: { note, id, label_zoom, label_at, ...all } }) {
  const properties = Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('name_')));
  const name = Object.fromEntries(LANGUAGES.map((language) => [language, all[`name_${language}`]]));
  const isNamed = Boolean(name[LANGUAGES[0]]);
  const names = isNamed ? { ...nameProperties(name), label_zoom } : {};
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
  if (isNamed && geometry.type === 'Polygon') {
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
  return FILES.flatMap((name) => readEditionJson(`local/${name}.geojson`).features.flatMap(shape));
}

/** Those that are worth drawing at a zoom. */
export const localAt = (features, zoom) =>
  features.filter(({ properties }) => (FIRST_ZOOM[properties.kind] ?? LAST_ZOOM) <= zoom);
