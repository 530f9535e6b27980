import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import outlineJson from './outline.json';

type Area = Polygon | MultiPolygon;

/** Whether the two sides agree on the line; where they do not, it is drawn dotted and takes no side. */
export interface BorderProperties {
  readonly disputed: boolean;
}

/** The bundled low-zoom ground, as GeoJSON in WGS 84 (longitude, latitude in degrees). */
export interface Outline {
  /** All land of the world, without inner lines. */
  readonly land: FeatureCollection<Area, null>;
  /** Cambodia alone, along the same line as `land`. */
  readonly cambodia: FeatureCollection<Area, null>;
  /** Coast lines: the edges of `land` without the cuts along the 180th meridian and the map's end in the south. */
  readonly coast: FeatureCollection<MultiLineString, null>;
  /** Land borders between countries. No line at sea. */
  readonly borders: FeatureCollection<LineString | MultiLineString, BorderProperties>;
  /** Large lakes, Tonlé Sap among them. */
  readonly lakes: FeatureCollection<Area, null>;
}

type OutlineTopology = Topology<{
  land: TopoMultiPolygon;
  cambodia: TopoMultiPolygon;
  borders: GeometryCollection<BorderProperties>;
  lakes: GeometryCollection;
}>;

const bare = <G extends Area>(geometry: G): Feature<G, null> => ({ type: 'Feature', properties: null, geometry });

const collection = <G extends Area | LineString | MultiLineString, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> => ({ type: 'FeatureCollection', features });

/** An edge of the projection rather than a coast: both ends on the antimeridian or on the southern limit. */
function isCut(a: Position, b: Position): boolean {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return (Math.abs(ax) > 179.95 && Math.abs(bx) > 179.95) || (ay < -84.5 && by < -84.5);
}

function coastLines(rings: readonly Position[][]): Position[][] {
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    ring.forEach((point, index) => {
      const before = ring[index - 1];
      if (before !== undefined && isCut(before, point)) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      line.push(point);
    });
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

const ringsOf = (area: Area): Position[][] => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat());

function decode(): Outline {
  // The import's inferred type is a union of tuples that no cast-free path leads out of.
  const topology = outlineJson as unknown as OutlineTopology;
  const { land, cambodia, borders, lakes } = topology.objects;
  const landArea = feature(topology, land).geometry;
  const lakeAreas = feature(topology, lakes).features.map((lake) => lake.geometry);
  const borderLines = feature(topology, borders).features;
  return {
    land: collection([bare(landArea)]),
    cambodia: collection([bare(feature(topology, cambodia).geometry)]),
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
 * The ground outline that ships with the application: the world coarsely, Southeast Asia with care, good up to about
 * zoom 6. Natural Earth, public domain; made by `geodata/basemap`. Decoded once and then kept.
 */
export function outline(): Outline {
  decoded ??= decode();
  return decoded;
}
