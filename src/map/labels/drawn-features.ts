import type { LonLat } from '../../domain/lonlat.ts';
import type { MapFeatureProperties, MapFeatures } from '../../domain/map-feature.ts';
import { clearSides } from './clear-sides.ts';
import { displacements, type PlaceSymbol } from './displacement.ts';

/** Feature properties as the style uses them; a feature may represent its place only within a range of zooms. */
export interface DrawnProperties extends Omit<MapFeatureProperties, 'role'> {
  /**
   * `leader` and `anchor`: the leader line from a displaced symbol to its true position, and the point there; `name`: a second label for
   * a line, near its beginning, for when its symbol is out of view.
   */
  readonly role: MapFeatureProperties['role'] | 'leader' | 'anchor' | 'name';
  /** For a subject's symbol: the sides on which its label may be placed at a distance, see `clear-sides.ts`. */
  readonly sides?: string;
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number;
  /** Whole zoom from which it is no longer drawn. */
  readonly toZoom: number;
}

export type DrawnFeatures = GeoJSON.FeatureCollection<MapFeatures['features'][number]['geometry'], DrawnProperties>;

export type ShapeFeatures = GeoJSON.FeatureCollection<
  MapFeatures['features'][number]['geometry'],
  Omit<DrawnProperties, 'label'>
>;

/** Parts that are points are drawn as dots, and only from this zoom on. */
const PART_DOT_ZOOM = 7;

type DrawnFeature = DrawnFeatures['features'][number];

/** Cache, because features never change and displacing them takes too long to repeat whenever a filter changes. */
const displacementsOfFeatures = new WeakMap<MapFeatures, readonly ReadonlyMap<string, LonLat>[]>();

/** The symbols among the features, as input for decluttering. */
export function symbolsOf({ features }: MapFeatures): readonly PlaceSymbol[] {
  return features.flatMap(({ geometry, properties }) => {
    if (properties.role !== 'pin' || properties.part || geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ place: properties.place, position: [lon, lat] as const, rank: properties.rank }];
  });
}

/** Displaced positions of the features' symbols, by whole zoom. */
export function displacementsOf(features: MapFeatures): readonly ReadonlyMap<string, LonLat>[] {
  const known = displacementsOfFeatures.get(features) ?? displacements(symbolsOf(features));
  displacementsOfFeatures.set(features, known);
  return known;
}

/**
 * The features as drawn: a symbol that is displaced at low zooms becomes one feature for each such zoom, so that clicks, labels and rings
 * follow what is seen, with a leader line to its true position.
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

/** The features for shapes, without label texts: only labels need them, and each would be copied into every tile with its feature. */
export function shapeFeatures({ features, ...collection }: DrawnFeatures): ShapeFeatures {
  return {
    ...collection,
    features: features.map(({ properties: { label: _label, ...properties }, ...feature }) => ({
      ...feature,
      properties,
    })),
  };
}

/** The displaced symbol for one zoom, with its leader line and a point at its true position. */
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
