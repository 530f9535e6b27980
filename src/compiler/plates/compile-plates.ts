/** Turns an edition's plates, drawn in metres, into GeoJSON. Pure. */
import { difference, featureCollection, polygon } from '@turf/turf';
import type { FullPlatePart, LetterSide, Plate, PlateFeature, PlateKind } from '../../domain/plate.ts';
import type { Dataset } from '../dataset.ts';
import { defined } from '../defined.ts';
import { boundsOf } from '../geometry/measure.ts';
import { ringsInOrder } from '../geometry/rings.ts';
import type { PlateFile, PlatePart } from '../schema-plates.ts';
import { drawn } from './shapes.ts';
import { type Metres, tangentPlane } from './tangent-plane.ts';

/** Backgrounds may reach farther than what is worth zooming to, so they do not count for a plate's bounds. */
const BACKDROPS: ReadonlySet<PlateKind> = new Set(['ground', 'town']);

/**
 * The plates in the order of their files, with bounds as [west, south, east, north] in degrees.
 *
 * @throws if a plate has no geometry at all
 */
export function compilePlates({ plates }: Dataset): readonly Plate[] {
  return plates.map(({ plate }) => {
    const features = plate.parts.flatMap((part, order) => featuresOf(part, order, plate));
    const drawings = features.filter(({ properties: { kind } }) => !BACKDROPS.has(kind));
    const bounds = boundsOf((drawings.length > 0 ? drawings : features).map(({ geometry }) => geometry));
    if (!bounds) throw new Error(`The plate of ${plate.place} draws nothing`);
    const draws = [...new Set([plate.place, ...plate.parts.flatMap(({ of }) => of ?? [])])];
    return { place: plate.place, draws, bounds, features };
  });
}

/** Ids of the places and parts that any plate draws. */
export function platedIds({ plates }: Dataset): ReadonlySet<string> {
  return new Set(plates.flatMap(({ plate }) => plate.parts.flatMap(({ of }) => of ?? [])));
}

/** The named parts of a place's plate, for its page and for the search; empty where it has no plate. */
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
  return [
    ...(polygons.length > 0 ? [feature({ type: 'MultiPolygon', coordinates: polygons }, properties)] : []),
    ...(lines.length > 0 ? [feature({ type: 'MultiLineString', coordinates: lines }, properties)] : []),
    ...(letters && (name || text) ? lettersOf({ ...part, letters }, properties, toGround, turn) : []),
  ];
}

type Lettered = PlatePart & { readonly letters: NonNullable<PlatePart['letters']> };

/** A part's labels, one for each of their positions, and the leader line that connects part and label. */
function lettersOf(
  { letters, name, text }: Lettered,
  properties: PlateFeature['properties'],
  toGround: (point: Metres) => readonly number[],
  turn: number,
): PlateFeature[] {
  const { near, leader } = letters;
  const at = (point: Metres, side: LetterSide, zooms: Pick<PlateFeature['properties'], 'from' | 'to'>) =>
    feature(
      { type: 'Point', coordinates: [...toGround(point)] },
      defined({
        ...properties,
        ...zooms,
        side: side === 'middle' ? undefined : side,
        turn: (letters.turn + (text === undefined ? 0 : turn)) % 360,
        text,
        ...(text === undefined &&
          Object.fromEntries(Object.entries(name ?? {}).map(([language, each]) => [`name_${language}`, each]))),
      }),
    );
  const far = defined({ from: letters.from, to: near?.from });
  return [
    ...(leader
      ? [
          feature(
            {
              type: 'MultiLineString',
              coordinates: [[leader, short(leader, letters.at)].map((point) => [...toGround(point)])],
            },
            { ...properties, ...far, kind: 'name', dashed: false },
          ),
        ]
      : []),
    at(letters.at, letters.side, far),
    ...(near ? [at(near.at, near.side, { from: near.from })] : []),
  ];
}

/** Metres between a leader line and its label: about two pixels at the zoom where labels appear. */
const GAP = 5;

/** The point on the way to a label where its leader line ends, leaving the gap. */
function short([x0, y0]: Metres, [x1, y1]: Metres): Metres {
  const share = 1 - Math.min(1, GAP / Math.hypot(x1 - x0, y1 - y0));
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function feature(geometry: PlateFeature['geometry'], properties: PlateFeature['properties']): PlateFeature {
  return { type: 'Feature', geometry, properties };
}

type Rings = number[][][];

/** What is left of an area once others are cut out of it, as polygons wound as RFC 7946 asks. */
function without(rings: Rings, cuts: readonly Rings[]): Rings[] {
  if (cuts.length === 0) return [ringsInOrder(rings)];
  const left = difference(featureCollection([polygon(rings), ...cuts.map((cut) => polygon(cut))]));
  if (!left) return [];
  const { geometry } = left;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map(ringsInOrder);
}
