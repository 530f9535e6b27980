import { circle } from '@turf/turf';
import type { FullPlace, LonLat, MapFeatureProperties, MapFeatures } from '../domain/catalogue.ts';
import { dateSpan, toDayNumber } from '../domain/date.ts';
import type { FeatureRecord } from './dataset.ts';
import { roomZooms } from './geometry/declutter.ts';
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

/** State from each day on; entries that only confirm the state add nothing. */
function stagesOf(place: FullPlace): MapFeatureProperties['stages'] {
  const stages: MapFeatureProperties['stages'][number][] = [];
  for (const { date, stage } of place.history) {
    if (stage && stages.at(-1)?.stage !== stage) stages.push({ from: toDayNumber(dateSpan(date).from), stage });
  }
  return stages;
}

function halo(center: LonLat, radiusMetres: number): GeoJSON.Polygon {
  const { geometry } = circle([...center], radiusMetres, { units: 'meters', steps: HALO_STEPS });
  const rings = geometry.coordinates.map((ring) => ring.map((position) => [...roundLonLat(toLonLat(position))]));
  return { type: 'Polygon', coordinates: ringsInOrder(rings) };
}

function featuresOf({ place, record, part, labelPoint, rank }: Pinned, roomZoom: number): MapFeature[] {
  const { geometry, id, feature } = record;
  if (!geometry) return [];
  const { position, label, sectors } = feature.properties;
  const shape = shapeOf(geometry);
  const make = (role: MapFeatureProperties['role'], shaped: MapFeature['geometry']): MapFeature => {
    const featureId = role === 'pin' || role === 'halo' ? `${id}:${role}` : id;
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
        sectors: part ? place.sectors : sectors,
        precision: position.precision,
        rank,
        roomZoom,
        label_en: label.en,
        label_zh: label.zh,
        label_km: label.km,
        stages: stagesOf(place),
      },
    };
  };
  const accuracy = position.accuracyMetres ?? 0;
  const isVague = shape === 'point' && position.precision === 'approximate' && accuracy >= LEAST_HALO_METRES;
  return [
    ...(isVague ? [make('halo', halo(labelPoint, accuracy))] : []),
    ...(shape === 'point' ? [] : [make(shape, geometry as MapFeature['geometry'])]),
    ...(part && shape !== 'point' ? [] : [make('pin', { type: 'Point', coordinates: [...labelPoint] })]),
  ];
}

/**
 * What the map draws. Every place with a geometry has a pin, whatever its shape; a part has its shape only, which for a part
 * that is a point is a pin with `part: true`.
 *
 * @param places in the order of the text; wholes only
 * @param records the source features by id, parts included
 */
export function compileMapFeatures(
  places: readonly FullPlace[],
  records: ReadonlyMap<string, FeatureRecord>,
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
  const hasPin = ({ part, record: { geometry } }: Pinned) =>
    !part || (geometry !== null && shapeOf(geometry) === 'point');
  const byPriority = pinned.filter(hasPin).sort((a, b) => Number(a.part) - Number(b.part) || a.rank - b.rank);
  const zooms = roomZooms(byPriority.map(({ labelPoint }) => labelPoint));
  const roomOf = new Map(byPriority.map(({ record }, index) => [record.id, zooms[index] ?? 0]));
  return {
    type: 'FeatureCollection',
    features: pinned.flatMap((each) => featuresOf(each, roomOf.get(each.record.id) ?? 0)),
  };
}
