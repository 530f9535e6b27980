/** Hand-made detail (`local/` of the edition), made ready for tiles. */
import { bbox, buffer, featureCollection, flatten, intersect, simplify, union } from '@turf/turf';
import { geojsonIn, LANGUAGES, nameProperties, readBasemapSettings, readEditionJson } from './edition.mjs';
import { roundCorners } from './simplify.mjs';

/** What lies on top comes last; rivers are read with the others, see `rivers.mjs`. */
const FILES = readBasemapSettings().tiles?.local ?? geojsonIn('local').filter((name) => name !== 'rivers');

/** Zoom from which each kind is in the tiles. What is not listed comes with the last zoom. */
const FIRST_ZOOM = { wetland: 5, escarpment: 6, road: 7, 'built-up': 7, wood: 8, reservoir: 8, 'dry-reservoir': 9 };
const LAST_ZOOM = 9;

/** Kinds that were drawn with few corners and are not rectangular by nature. */
const ROUNDED = new Set(['port', 'wood', 'stream', 'road', 'lane', 'escarpment']);

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

/**
 * Where a town or a flood plain ends is known roughly: it is drawn as a tint that fades, of areas one upon the other. Metres by
 * which each reaches beyond the line that was drawn; a town reaches out along its roads, so many metres farther and so wide.
 */
const GRADES = {
  'built-up': [
    { out: 500, along: 3200, wide: 130, tolerance: 0.0002 },
    { out: 250, along: 2200, wide: 190, tolerance: 0.0002 },
    { out: 0, along: 1400, wide: 250, tolerance: 0.0002 },
    { out: -450, along: 700, wide: 260, tolerance: 0.0002 },
    { out: -1000, tolerance: 0.0002 },
  ],
  wetland: [
    { out: 5000, tolerance: 0.002 },
    { out: 2500, tolerance: 0.002 },
    { out: 0, tolerance: 0.002 },
    { out: -2500, tolerance: 0.002 },
    { out: -5000, tolerance: 0.002 },
  ],
};

const FINE = { units: 'meters', steps: 12 };

/** The same area several times, from the outermost inwards. */
function graded(feature, roads) {
  const grades = GRADES[feature.properties.kind];
  if (!grades) return [feature];
  const rings = feature.geometry.coordinates.map((ring) => roundCorners(ring, 3));
  const smooth = { ...feature, geometry: { ...feature.geometry, coordinates: rings } };
  return grades.flatMap(({ out, along = 0, wide = 0, tolerance }) => {
    const area = out === 0 ? smooth : buffer(smooth, out, FINE);
    if (!area) return [];
    const reach = along > 0 ? buffer(smooth, along, FINE) : null;
    const arms = reach
      ? roads.flatMap((road) => {
          const arm = intersect(featureCollection([buffer(road, wide, FINE), reach]));
          return arm ? [arm] : [];
        })
      : [];
    const whole = arms.length > 0 ? union(featureCollection([area, ...arms])) : area;
    const { geometry } = simplify(whole, { tolerance });
    return [{ ...feature, geometry }];
  });
}

/** All local features without the notes meant for people who edit them. */
export function prepareLocal() {
  const all = FILES.flatMap((name) => readEditionJson(`local/${name}.geojson`).features);
  const roads = all.filter(({ properties: { kind } }) => kind === 'road' || kind === 'lane');
  return all.flatMap((feature) => graded(feature, roads)).flatMap(shape);
}

/** Those that are worth drawing at a zoom. */
export const localAt = (features, zoom) =>
  features.filter(({ properties }) => (FIRST_ZOOM[properties.kind] ?? LAST_ZOOM) <= zoom);

/**
 * The same features with towns ending at the coast: the tint that fades would go on over the sea.
 * @param land features of the home country at the same zoom
 */
export function onLand(features, land) {
  const pieces = flatten(land).features.map((piece) => ({ piece, box: bbox(piece) }));
  return features.flatMap((feature) => {
    if (feature.properties.kind !== 'built-up' || feature.geometry.type === 'Point') return [feature];
    const [west, south, east, north] = bbox(feature);
    return pieces
      .filter(({ box }) => box[0] < east && box[2] > west && box[1] < north && box[3] > south)
      .flatMap(({ piece }) => {
        const left = intersect(featureCollection([feature, piece]));
        return left ? [{ ...feature, geometry: left.geometry }] : [];
      });
  });
}
