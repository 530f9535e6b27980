/** Lengths, areas, bounds and distances of source geometries. WGS 84, [longitude, latitude] in degrees; km and km². */
import { along, area, bbox, bearing, distance, length, lineString } from '@turf/turf';
import polylabel from 'polylabel';
import { unionOfBounds } from '../../domain/bounds.ts';
import { wrapLon } from '../../domain/longitude.ts';
import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import { linesOf } from '../../domain/map-feature.ts';
import type { SourceGeometry } from '../schema-places.ts';

type Ring = number[][];
/** The outer ring first, then holes, as in GeoJSON. */
export type PolygonRings = Ring[];

export type Shape = 'point' | 'line' | 'area';

/** Whether a geometry is drawn as a point, a line or an area, however many pieces it has. */
export function shapeOf(geometry: SourceGeometry): Shape {
  if (geometry.type === 'Point') return 'point';
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? 'line' : 'area';
}

/** The polygons of an area; none for points and lines. */
export function polygonsOf(geometry: SourceGeometry): PolygonRings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Every position of a geometry, in file order. */
export function positionsOf(geometry: SourceGeometry): number[][] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  const lines = linesOf(geometry);
  return lines.length > 0 ? lines.flat() : polygonsOf(geometry).flat(2);
}

/** @throws if a position has fewer than two numbers, which the schema rules out */
export function toLonLat(position: readonly number[]): LonLat {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined)
    throw new Error(`Position ${JSON.stringify(position)} has no two numbers`);
  return [lon, lat];
}

/**
 * Box around all geometries, [west, south, east, north] in degrees; null where there are none. Its east may exceed 180°, see
 * `domain/longitude.ts`. Relies on geometries being cut at the antimeridian, as RFC 7946 (3.1.9) asks.
 */
export function boundsOf(geometries: readonly SourceGeometry[]): Bounds | null {
  const pieces = geometries.flatMap(piecesOf).map((piece): Bounds => {
    const [west, south, east, north] = bbox(piece);
    return [west, south, east, north];
  });
  return pieces.length === 0 ? null : unionOfBounds(pieces);
}

function piecesOf(geometry: SourceGeometry): SourceGeometry[] {
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return [geometry];
}

/** The lines of a line geometry, with those cut at the antimeridian rejoined: their longitudes run on beyond ±180°. */
export function wholeLinesOf(geometry: SourceGeometry): number[][][] {
  const whole: number[][][] = [];
  for (const line of linesOf(geometry)) {
    const before = whole.at(-1);
    const [lon = 0, lat] = line[0] ?? [];
    const [endLon = 0, endLat] = before?.at(-1) ?? [];
    const turn = endLon - lon;
    const continues = before && Math.abs(lon) === 180 && endLat === lat && turn % 360 === 0;
    if (continues) before.push(...line.slice(1).map(([x = 0, y = 0]) => [x + turn, y]));
    else whole.push([...line]);
  }
  return whole;
}

/** Great-circle length in km on the mean sphere (haversine, Turf, radius 6371.0088 km); 0 for what is not a line. */
export function lengthKm(geometry: SourceGeometry): number {
  return linesOf(geometry).reduce((sum, line) => sum + length(lineString(line), { units: 'kilometers' }), 0);
}

/** Area in km² on the sphere (Chamberlain & Duquette 2007, as Turf computes it), without holes; 0 for what is not an area. */
export function areaKm2(geometry: SourceGeometry): number {
  return shapeOf(geometry) === 'area' ? area(geometry) / 1e6 : 0;
}

/** Great-circle distance in km, on the same sphere as {@link lengthKm}. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return distance([...from], [...to], { units: 'kilometers' });
}

/** Initial bearing of the great circle from `from` to `to`, degrees clockwise from north in [0, 360). */
export function bearingDegrees(from: LonLat, to: LonLat): number {
  return (bearing([...from], [...to]) + 360) % 360;
}

/**
 * Where the symbol or label of a geometry goes, [longitude, latitude]: a point itself; the midpoint of the longest line; the
 * point inside the largest polygon that is farthest from its outline.
 *
 * @throws if the geometry has neither lines nor polygons, which the schema rules out
 */
export function labelPointOf(geometry: SourceGeometry): LonLat {
  if (geometry.type === 'Point') return toLonLat(geometry.coordinates);
  const [longest] = wholeLinesOf(geometry)
    .map((line) => lineString(line))
    .sort((a, b) => length(b) - length(a));
  if (longest) {
    const [lon, lat] = toLonLat(along(longest, length(longest) / 2).geometry.coordinates);
    return [wrapLon(lon), lat];
  }
  const [largest] = polygonsOf(geometry).sort(
    (a, b) => area({ type: 'Polygon', coordinates: b }) - area({ type: 'Polygon', coordinates: a }),
  );
  if (!largest) throw new Error(`A geometry of type ${geometry.type} has no place for a label`);
  return poleOfInaccessibility(largest);
}

/** Rounds to a number of decimals. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Rounds a position to five decimals of a degree, about a metre. */
export function roundLonLat(position: LonLat): LonLat {
  return [round(position[0], 5), round(position[1], 5)];
}

/**
 * The pole of inaccessibility: the point inside a polygon that is farthest from its outline. Longitudes are scaled by the cosine
 * of the middle latitude, so that distances east–west and north–south are comparable.
 *
 * @param rings outer ring first, closed, [longitude, latitude] in degrees
 * @returns a point within 1 % of the polygon's size of the true pole
 */
function poleOfInaccessibility(rings: readonly (readonly (readonly number[])[])[]): LonLat {
  const latitudes = (rings[0] ?? []).map((position) => position[1] ?? 0);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const scale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = rings.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon * scale, lat]));
  const xs = (flat[0] ?? []).map(([x]) => x);
  const size = Math.min(Math.max(...xs) - Math.min(...xs), north - south);
  const [x, y] = polylabel(flat, Math.max(size / 100, 1e-7));
  return [x / scale, y];
}
