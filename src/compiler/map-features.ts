import { circle } from '@turf/turf';
import type { LonLat } from '../domain/lonlat.ts';
import type { MapFeatureProperties, MapFeatures } from '../domain/map-feature.ts';
import type { FullPictograms } from '../domain/pictogram.ts';
import type { FullPlace } from '../domain/place.ts';
import type { FeatureRecord } from './dataset.ts';
import { labelPointOf, roundLonLat, shapeOf, toLonLat } from './geometry/measure.ts';
import { ringsInOrder } from './geometry/rings.ts';

type MapFeature = MapFeatures['features'][number];

const LEAST_HALO_METRES = 100;
const HALO_STEPS = 64;
const LAST_RANK = 5;

interface Pinned {
  readonly place: FullPlace;
  readonly record: FeatureRecord;
  readonly part: boolean;
  readonly labelPoint: LonLat;
  readonly rank: number;
}

function halo(center: LonLat, radiusMetres: number): GeoJSON.Polygon {
  const { geometry } = circle([...center], radiusMetres, { units: 'meters', steps: HALO_STEPS });
  const rings = geometry.coordinates.map((ring) => ring.map((position) => [...roundLonLat(toLonLat(position))]));
  return { type: 'Polygon', coordinates: ringsInOrder(rings) };
}

interface Drawing {
  readonly pictograms: FullPictograms;
  /** Ids of the places and parts that a plate draws. */
  readonly plated: ReadonlySet<string>;
}

function featuresOf({ place, record, part, labelPoint, rank }: Pinned, { pictograms, plated }: Drawing): MapFeature[] {
  const { geometry, border, id, feature } = record;
  if (!geometry) return [];
  const { position, label, sectors, pictogram = '' } = feature.properties;
  const shape = shapeOf(geometry);
  // Dashes say that the course itself is uncertain. A line on land (a river, a road) exists however roughly it is drawn; a route
  // at sea or the edge of an area may not run there at all.
  const dashed = position.precision === 'indicative' && (shape === 'area' || position.atSea === true);
  const make = (role: MapFeatureProperties['role'], shaped: MapFeature['geometry']): MapFeature => {
    const featureId = role === 'area' || role === 'line' ? id : `${id}:${role}`;
    return {
      type: 'Feature',
      id: featureId,
      geometry: shaped,
      properties: {
        id: featureId,
        place: place.id,
        role,
        part,
        sector: sectors[0] ?? place.sectors[0],
        pictogram,
        precision: position.precision,
        dashed,
        double: shape === 'line' && Object.hasOwn(pictograms, pictogram) && pictograms[pictogram]?.line === 'double',
        rank,
        label,
        ...(border && role === 'area' && { bordered: true as const }),
        ...(plated.has(id) && (role === 'area' || role === 'line') && { plated: true as const }),
      },
    };
  };
  const accuracy = position.accuracyMetres ?? 0;
  const isVague = shape === 'point' && position.precision === 'approximate' && accuracy >= LEAST_HALO_METRES;
  return [
    ...(isVague ? [make('halo', halo(labelPoint, accuracy))] : []),
    ...(shape === 'point' ? [] : [make(shape, geometry as MapFeature['geometry'])]),
    ...(border ? [make('border', border)] : []),
    ...(part && shape !== 'point' ? [] : [make('pin', { type: 'Point', coordinates: [...labelPoint] })]),
  ];
}

/**
 * The features that the map draws. Every place with a geometry has a pin, whatever its shape; a part has only its shape, or, if
 * it is a point, a pin with `part: true`.
 *
 * @param places in the order of the text; wholes only
 * @param records the source features by id, parts included
 */
export function compileMapFeatures(
  places: readonly FullPlace[],
  records: ReadonlyMap<string, FeatureRecord>,
  drawing: Drawing,
): MapFeatures {
  const pinned = places.flatMap((place): Pinned[] =>
    [place.id, ...place.parts.map(({ id }) => id)].flatMap((id): Pinned[] => {
      const record = records.get(id);
      if (!record?.geometry) return [];
      const part = id !== place.id;
      const rank = part ? LAST_RANK : place.overviewRank;
      return [{ place, record, part, labelPoint: roundLonLat(labelPointOf(record.geometry)), rank }];
    }),
  );
  return { type: 'FeatureCollection', features: pinned.flatMap((each) => featuresOf(each, drawing)) };
}
