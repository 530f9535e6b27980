/**
 * Land and countries of Natural Earth 1:10m (public domain, npm `world-atlas`), for checks and for distances from land.
 * Positions are [longitude, latitude] in degrees, distances km.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../../domain/lonlat.ts';

type RingFlat = readonly (readonly number[])[];

interface Piece {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly rings: readonly RingFlat[];
}

export interface Land {
  /** ISO 3166-1 alpha-2 codes of the countries in the data. */
  readonly countries: readonly string[];
  /** true on land of any country. */
  isLand(at: LonLat): boolean;
  /** true on the land of a country; undefined for a country that is not in the data. */
  isIn(at: LonLat, country: string): boolean | undefined;
  /** Distance in km to the nearest land, 0 on land. Stops early and returns a value ≥ `limit` (km) where nothing is nearer. */
  distanceKm(at: LonLat, limit?: number): number;
  /** Distance in km to the land of a country, 0 on it; undefined for a country that is not in the data. */
  distanceToCountryKm(at: LonLat, country: string, limit?: number): number | undefined;
}

const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

function toPiece(rings: readonly RingFlat[]): Piece {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of rings[0] ?? []) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north, rings };
}

function toPieces(geometry: GeoJSON.Geometry): Piece[] {
  if (geometry.type === 'Polygon') return [toPiece(geometry.coordinates)];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(toPiece) : [];
}

function covers(piece: Piece, [lon, lat]: LonLat): boolean {
  if (lon < piece.west || lon > piece.east || lat < piece.south || lat > piece.north) return false;
  let inside = false;
  for (const ring of piece.rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] as readonly number[];
      const [bx = 0, by = 0] = ring[index] as readonly number[];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Distance in km from a point to a segment, on the plane tangent to the sphere at the point: within 1 % up to 300 km. */
function segmentKm([lon, lat]: LonLat, scale: number, a: readonly number[], b: readonly number[]): number {
  const ax = ((a[0] ?? 0) - lon) * scale;
  const ay = (a[1] ?? 0) - lat;
  const dx = ((b[0] ?? 0) - lon) * scale - ax;
  const dy = (b[1] ?? 0) - lat - ay;
  const lengthSquared = dx * dx + dy * dy;
  const t = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / lengthSquared));
  return Math.hypot(ax + t * dx, ay + t * dy) * KM_PER_DEGREE;
}

function boxKm([lon, lat]: LonLat, scale: number, piece: Piece): number {
  const dx = Math.max(piece.west - lon, 0, lon - piece.east) * scale;
  const dy = Math.max(piece.south - lat, 0, lat - piece.north);
  return Math.hypot(dx, dy) * KM_PER_DEGREE;
}

function nearestKm(at: LonLat, pieces: readonly Piece[], limit: number): number {
  const scale = Math.cos((at[1] * Math.PI) / 180);
  let least = limit;
  for (const piece of pieces) {
    if (boxKm(at, scale, piece) >= least) continue;
    if (covers(piece, at)) return 0;
    for (const ring of piece.rings) {
      for (let index = 1; index < ring.length; index++) {
        const a = ring[index - 1] as readonly number[];
        const b = ring[index] as readonly number[];
        least = Math.min(least, segmentKm(at, scale, a, b));
      }
    }
  }
  return least;
}

/** A circular islet. */
interface Circle {
  readonly at: LonLat;
  readonly radiusKm: number;
}

function circleKm(at: LonLat, circles: readonly Circle[]): number {
  const scale = Math.cos((at[1] * Math.PI) / 180);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...circles.map((circle) => Math.max(0, segmentKm(at, scale, circle.at, circle.at) - circle.radiusKm)),
  );
}

/** The land data are cut at the 180th meridian: a point near it is also looked up 360° away, to see what lies beyond the cut. */
function turnsOf([lon, lat]: LonLat): readonly LonLat[] {
  return Math.abs(lon) < 170 ? [[lon, lat]] : [[lon, lat] as const, [lon - Math.sign(lon) * 360, lat] as const];
}

function load(): Land {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const byCode = new Map<string, Piece[]>();
  for (const country of feature(topology, topology.objects.countries).features) {
    const code = String(country.id);
    byCode.set(code, [...(byCode.get(code) ?? []), ...toPieces(country.geometry)]);
  }
  const all = [...byCode.values()].flat();
  const piecesOf = (country: string) => byCode.get(iso31661Alpha2ToNumeric[country] ?? '');
  const nearest = (at: LonLat, pieces: readonly Piece[], limit: number) =>
    turnsOf(at).reduce((least, each) => nearestKm(each, pieces, least), limit);
  return {
    countries: Object.keys(iso31661Alpha2ToNumeric).filter((code) => piecesOf(code)),
    isLand: (at) => all.some((piece) => covers(piece, at)),
    isIn: (at, country) => piecesOf(country)?.some((piece) => covers(piece, at)),
    distanceKm: (at, limit = Number.POSITIVE_INFINITY) => nearest(at, all, limit),
    distanceToCountryKm: (at, country, limit = Number.POSITIVE_INFINITY) => {
      const pieces = piecesOf(country);
      return pieces && nearest(at, pieces, limit);
    },
  };
}

/** The land with additional islets, which Natural Earth leaves out, as circles. */
export function withIslets(land: Land, islets: readonly Circle[]): Land {
  return {
    ...land,
    isLand: (at) => land.isLand(at) || circleKm(at, islets) === 0,
    distanceKm: (at, limit) => Math.min(land.distanceKm(at, limit), circleKm(at, islets)),
  };
}

let loaded: Land | null = null;

/** Reads the land once per process (about half a second). @throws if `world-atlas` is not installed */
export function loadLand(): Land {
  loaded ??= load();
  return loaded;
}
