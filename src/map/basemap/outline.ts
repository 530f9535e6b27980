import outlineJson from 'virtual:atlas/outline';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';

type Area = Polygon | MultiPolygon;

/** Whether the two sides agree on the line; where they do not, it is drawn dotted and takes no side. */
interface BorderProperties {
  readonly disputed: boolean;
}

/** The bundled low-zoom basemap, as GeoJSON in WGS 84 (longitude, latitude in degrees). */
export interface Outline {
  /** All land of the world, without inner lines. */
  readonly land: FeatureCollection<Area, null>;
  /** The home country alone, along the same line as `land`. */
  readonly home: FeatureCollection<Area, null>;
  /** Coast lines: the edges of `land` without the map's own edge in the south. */
  readonly coast: FeatureCollection<MultiLineString, null>;
  /** Land borders between countries. No line at sea. */
  readonly borders: FeatureCollection<LineString | MultiLineString, BorderProperties>;
  /** Large lakes. */
  readonly lakes: FeatureCollection<Area, null>;
}

type OutlineTopology = Topology<{
  land: TopoMultiPolygon;
  home: TopoMultiPolygon;
  borders: GeometryCollection<BorderProperties>;
  lakes: GeometryCollection;
}>;

const bare = <G extends Area>(geometry: G): Feature<G, null> => ({ type: 'Feature', properties: null, geometry });

const collection = <G extends Area | LineString | MultiLineString, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> => ({ type: 'FeatureCollection', features });

const longitude = (position: Position | undefined): number => position?.[0] ?? 0;
const latitude = (position: Position | undefined): number => position?.[1] ?? 0;

/**
 * A ring as one piece: Natural Earth's rings jump where they cross the 180th meridian, here they run on beyond it.
 * Antarctica's ring goes round the pole and is closed along the edge of the map.
 */
function unroll(ring: readonly Position[]): Position[] {
  let turn = 0;
  const out = ring.map((position, index): Position => {
    const step = index === 0 ? 0 : longitude(position) - longitude(ring[index - 1]);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude(position) + turn, latitude(position)];
  });
  const first = out[0];
  if (turn === 0 || first === undefined) return out;
  return [...out, [longitude(out.at(-1)), -86], [longitude(first), -86], first];
}

/** An area whose rings run on beyond the 180th meridian instead of jumping back across the world. */
function unrolledArea(area: Area): MultiPolygon {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(unroll)) };
}

/** An edge of the map rather than a coast: along the 180th meridian or the southern end. */
function isCut(a: Position, b: Position): boolean {
  const meridian = Math.abs(Math.abs(longitude(a)) - 180) < 0.03 && Math.abs(longitude(a) - longitude(b)) < 0.03;
  return meridian || Math.min(latitude(a), latitude(b)) < -84.5;
}

/** The rings of land as lines, without the edges of the map. */
function coastLines(rings: readonly Position[][]): Position[][] {
  return rings.flatMap((ring) => {
    let line: Position[] = [];
    const lines = [line];
    ring.forEach((position, index) => {
      const before = ring[index - 1];
      if (before !== undefined && isCut(before, position)) {
        line = [];
        lines.push(line);
      }
      line.push(position);
    });
    return lines.filter((candidate) => candidate.length > 1);
  });
}

const ringsOf = (area: Area): Position[][] => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat());

function decode(): Outline {
  // Made by `geodata/basemap`, and compared with its inputs by a test.
  const topology = outlineJson as OutlineTopology;
  const { land, home, borders, lakes } = topology.objects;
  const landArea = unrolledArea(feature(topology, land).geometry);
  const lakeAreas = feature(topology, lakes).features.map((lake) => lake.geometry);
  const borderLines = feature(topology, borders).features;
  return {
    land: collection([bare(landArea)]),
    home: collection([bare(unrolledArea(feature(topology, home).geometry))]),
    coast: collection([
      {
        type: 'Feature',
        properties: null,
        geometry: { type: 'MultiLineString', coordinates: coastLines(ringsOf(landArea)) },
      },
    ]),
    borders: collection(
      borderLines.filter((line): line is Feature<LineString | MultiLineString, BorderProperties> =>
        line.geometry.type.endsWith('LineString'),
      ),
    ),
    lakes: collection(lakeAreas.filter((area): area is Area => area.type.endsWith('Polygon')).map(bare)),
  };
}

let decoded: Outline | undefined;

/**
 * The basemap outline that ships with the application: the world coarsely, the edition's region with care, good up to about
 * zoom 6. Natural Earth, public domain; made by `geodata/basemap`. Decoded once and then kept.
 */
export function outline(): Outline {
  decoded ??= decode();
  return decoded;
}
