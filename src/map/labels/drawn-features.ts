import type { LonLat } from '../../domain/lonlat.ts';
import type { MapFeatureProperties, MapFeatures } from '../../domain/map-feature.ts';
import { displacedPositions, HIGHEST_ZOOM, type PlaceSymbol } from './declutter.ts';

/** What the style reads: a feature may stand for its place only between two zooms. */
export interface DrawnProperties extends MapFeatureProperties {
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number;
  /** Whole zoom from which it is not drawn any more. */
  readonly toZoom: number;
}

export type DrawnFeatures = GeoJSON.FeatureCollection<MapFeatures['features'][number]['geometry'], DrawnProperties>;

/** A part that is a point is a mere dot, and not from afar. */
const PART_DOT_ZOOM = 7;

type DrawnFeature = DrawnFeatures['features'][number];

/** The symbols among the features, for decluttering. */
export function symbolsOf({ features }: MapFeatures): readonly PlaceSymbol[] {
  return features.flatMap(({ geometry, properties }) => {
    if (properties.role !== 'pin' || properties.part || geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ place: properties.place, position: [lon, lat] as const, rank: properties.rank }];
  });
}

/**
 * The features as drawn: symbols that are displaced at low zooms become one feature for each such zoom, so that clicks,
 * labels and rings follow what is seen.
 */
export function drawnFeatures(features: MapFeatures): DrawnFeatures {
  const symbols = symbolsOf(features);
  const displaced = Array.from({ length: HIGHEST_ZOOM }, (_, zoom) => displacedPositions(symbols, zoom));
  return {
    type: 'FeatureCollection',
    features: features.features.flatMap((feature): DrawnFeature[] => {
      const { geometry, properties } = feature;
      const always: DrawnFeature = { ...feature, properties: { ...properties, fromZoom: 0, toZoom: 99 } };
      if (properties.role !== 'pin' || geometry.type !== 'Point') return [always];
      if (properties.part) return [{ ...always, properties: { ...always.properties, fromZoom: PART_DOT_ZOOM } }];
      const moved = displaced.flatMap((positions, zoom) => {
        const position = positions.get(properties.place);
        return position ? [{ zoom, position }] : [];
      });
      const firstTrue = 1 + Math.max(-1, ...moved.map(({ zoom }) => zoom));
      return [
        ...moved.map(({ zoom, position }) => variant(always, zoom, position)),
        { ...always, properties: { ...always.properties, fromZoom: firstTrue } },
      ];
    }),
  };
}

/** Those of the features that have a symbol or a name. */
export function labelFeatures({ features }: DrawnFeatures): DrawnFeatures {
  return {
    type: 'FeatureCollection',
    features: features.filter(({ properties: { role, part } }) => role === 'pin' || (role === 'line' && !part)),
  };
}

function variant(feature: DrawnFeature, zoom: number, [lon, lat]: LonLat): DrawnFeature {
  return {
    ...feature,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...feature.properties, id: `${feature.properties.id}@${zoom}`, fromZoom: zoom, toZoom: zoom + 1 },
  };
}
