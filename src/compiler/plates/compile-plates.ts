/** Makes GeoJSON of the plates of an edition. Pure. */
import { difference, featureCollection, polygon } from '@turf/turf';
import type { FullPlatePart, Plate, PlateFeature } from '../../domain/plate.ts';
import type { Dataset } from '../dataset.ts';
import { defined } from '../defined.ts';
import { boundsOf } from '../geometry/measure.ts';
import { ringsInOrder } from '../geometry/rings.ts';
import type { PlateFile, PlatePart } from '../schema-plates.ts';
import { drawn } from './shapes.ts';
import { type Metres, tangentPlane } from './tangent-plane.ts';

/** The plates, in the order of their files. */
export function compilePlates({ plates }: Dataset): readonly Plate[] {
  return plates.map(({ plate }) => {
    const features = plate.parts.flatMap((part, order) => featuresOf(part, order, plate));
    const bounds = boundsOf(features.map(({ geometry }) => geometry));
    if (!bounds) throw new Error(`The plate of ${plate.place} draws nothing`);
    const draws = [...new Set([plate.place, ...plate.parts.flatMap(({ of }) => of ?? [])])];
    return { place: plate.place, draws, bounds, features };
  });
}

/** Ids of the places and parts that plates draw. */
export function platedIds({ plates }: Dataset): ReadonlySet<string> {
  return new Set(plates.flatMap(({ plate }) => plate.parts.flatMap(({ of }) => of ?? [])));
}

/** Named parts of a place's plate, for its page and for the search; none where it has no plate. */
export function platePartsOf(place: string, { plates }: Dataset): readonly FullPlatePart[] {
  return plates
    .filter(({ plate }) => plate.place === place)
    .flatMap(({ plate }) => plate.parts)
    .flatMap(({ id, name, basis, quote, source }) =>
      name ? [defined({ id, name, basis, quote, sources: source })] : [],
    );
}

/** Keys of all sources that a place's plate cites, in the order of its parts. */
export function plateSourcesOf(place: string, { plates }: Dataset): readonly string[] {
  return plates
    .filter(({ plate }) => plate.place === place)
    .flatMap(({ plate }) => [...plate.originSource, ...plate.parts.flatMap(({ source }) => source)]);
}

function featuresOf(part: PlatePart, order: number, { origin, turn }: PlateFile): PlateFeature[] {
  const toGround = tangentPlane(origin, turn);
  const ground = (line: readonly Metres[]): number[][] => line.map((point) => [...toGround(point)]);
  const { kind, letters, name, text } = part;
  const properties = { kind, order, dashed: part.basis === 'approximate' || kind === 'planned' };
  const drawings = part.shapes.map(drawn);
  const cuts = part.cut.flatMap((shape) => drawn(shape).polygons.map((rings) => rings.map(ground)));
  const polygons = drawings
    .flatMap((drawing) => drawing.polygons.map((rings) => rings.map(ground)))
    .flatMap((rings) => without(rings, cuts));
  const lines = drawings.flatMap((drawing) => drawing.lines.map(ground));
  const lettered = letters && (name || text);
  return [
    ...(polygons.length > 0 ? [feature({ type: 'MultiPolygon', coordinates: polygons }, properties)] : []),
    ...(lines.length > 0 ? [feature({ type: 'MultiLineString', coordinates: lines }, properties)] : []),
    ...(lettered
      ? [
          feature(
            { type: 'Point', coordinates: [...toGround(letters.at)] },
            defined({
              ...properties,
              from: letters.from,
              side: letters.side === 'middle' ? undefined : letters.side,
              turn: (letters.turn + (text === undefined ? 0 : turn)) % 360,
              text,
              ...(text === undefined &&
                Object.fromEntries(Object.entries(name ?? {}).map(([l, n]) => [`name_${l}`, n]))),
            }),
          ),
        ]
      : []),
  ];
}

function feature(geometry: PlateFeature['geometry'], properties: PlateFeature['properties']): PlateFeature {
  return { type: 'Feature', geometry, properties };
}

type Rings = number[][][];

/** What is left of an area, as polygons wound as RFC 7946 asks. */
function without(rings: Rings, cuts: readonly Rings[]): Rings[] {
  if (cuts.length === 0) return [ringsInOrder(rings)];
  const left = difference(featureCollection([polygon(rings), ...cuts.map((cut) => polygon(cut))]));
  if (!left) return [];
  const { geometry } = left;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map(ringsInOrder);
}
