import type { LonLat } from '../../domain/lonlat.ts';
import type { MapFeatureProperties, MapFeatures } from '../../domain/map-feature.ts';
import { clearSides } from './clear-sides.ts';
import { displacements, type PlaceSymbol } from './displacement.ts';

/** What the style reads: a feature may stand for its place only between two zooms. */
export interface DrawnProperties extends Omit<MapFeatureProperties, 'role'> {
  /**
   * `leader` and `anchor`: the hair-line from a displaced symbol to the true point, and that point; `name`: where a line is named
   * that begins in sight while its symbol is elsewhere.
   */
  readonly role: MapFeatureProperties['role'] | 'leader' | 'anchor' | 'name';
  /** Of the symbol of a subject: on which sides of it its name may stand afar, see `clear-sides.ts`. */
  readonly sides?: string;
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number;
  /** Whole zoom from which it is not drawn any more. */
  readonly toZoom: number;
}

export type DrawnFeatures = GeoJSON.FeatureCollection<MapFeatures['features'][number]['geometry'], DrawnProperties>;

export type ShapeFeatures = GeoJSON.FeatureCollection<
  MapFeatures['features'][number]['geometry'],
  Omit<DrawnProperties, 'label'>
>;

/** A part that is a point is a mere dot, and not from afar. */
const PART_DOT_ZOOM = 7;

type DrawnFeature = DrawnFeatures['features'][number];

/** Features of the map never change, and to push symbols apart takes longer than to follow a filter may. */
const displacementsOfFeatures = new WeakMap<MapFeatures, readonly ReadonlyMap<string, LonLat>[]>();

/** The symbols among the features, for decluttering. */
export function symbolsOf({ features }: MapFeatures): readonly PlaceSymbol[] {
  return features.flatMap(({ geometry, properties }) => {
    if (properties.role !== 'pin' || properties.part || geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ place: properties.place, position: [lon, lat] as const, rank: properties.rank }];
  });
}

/** Where the symbols of the features are drawn that are not at their places, by whole zoom. */
export function displacementsOf(features: MapFeatures): readonly ReadonlyMap<string, LonLat>[] {
  const known = displacementsOfFeatures.get(features) ?? displacements(symbolsOf(features));
  displacementsOfFeatures.set(features, known);
  return known;
}

/**
 * The features as drawn: symbols that are displaced at low zooms become one feature for each such zoom, so that clicks,
 * labels and rings follow what is seen, with a hair-line to where they belong.
 */
export function drawnFeatures(features: MapFeatures): DrawnFeatures {
  const displaced = displacementsOf(features);
  const clear = clearSides(symbolsOf(features));
  return {
    type: 'FeatureCollection',
    features: features.features.flatMap((feature): DrawnFeature[] => {
      const { geometry, properties } = feature;
      const sides = properties.role === 'pin' && !properties.part ? clear.get(properties.place) : undefined;
      const always: DrawnFeature = {
        ...feature,
        properties: { ...properties, ...(sides !== undefined && { sides }), fromZoom: 0, toZoom: 99 },
      };
      if (properties.role !== 'pin' || geometry.type !== 'Point') return [always];
      if (properties.part) return [{ ...always, properties: { ...always.properties, fromZoom: PART_DOT_ZOOM } }];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const moved = displaced.flatMap((positions, zoom) => {
        const position = positions.get(properties.place);
        return position ? [{ zoom, position }] : [];
      });
      const firstTrue = 1 + Math.max(-1, ...moved.map(({ zoom }) => zoom));
      return [
        ...moved.flatMap(({ zoom, position }) => variants(always, zoom, [lon, lat], position)),
        { ...always, properties: { ...always.properties, fromZoom: firstTrue } },
      ];
    }),
  };
}

/** What the shapes are drawn of: names stand at the labels, and each is written into every tile that holds its feature. */
export function shapeFeatures({ features, ...collection }: DrawnFeatures): ShapeFeatures {
  return {
    ...collection,
    features: features.map(({ properties: { label: _label, ...properties }, ...feature }) => ({
      ...feature,
      properties,
    })),
  };
}

/** A symbol for one zoom where it is drawn, and what ties it to where its place is. */
function variants(feature: DrawnFeature, zoom: number, [lon, lat]: LonLat, [toLon, toLat]: LonLat): DrawnFeature[] {
  const at = (role: DrawnProperties['role'], geometry: DrawnFeature['geometry']): DrawnFeature => {
    const id = `${feature.properties.id}@${zoom}${role === 'pin' ? '' : `:${role}`}`;
    return { ...feature, geometry, properties: { ...feature.properties, id, role, fromZoom: zoom, toZoom: zoom + 1 } };
  };
  return [
    at('pin', { type: 'Point', coordinates: [toLon, toLat] }),
    at('leader', {
      type: 'LineString',
      coordinates: [
        [lon, lat],
        [toLon, toLat],
      ],
    }),
    at('anchor', { type: 'Point', coordinates: [lon, lat] }),
  ];
}
