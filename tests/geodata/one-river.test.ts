/**
 * Checks that the Mekong and the province's coast as features coincide with those on the basemap below: two rivers or coasts side by
 * side would contradict each other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { along, distance, length, lineString, nearestPointOnLine, point, polygon, polygonToLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { BASEMAP_MAX_ZOOM, TILE_LAYER } from '../../src/map/style/basemap.ts';

const root = join(import.meta.dirname, '../..');
const ZOOM = BASEMAP_MAX_ZOOM;

class FileSource implements Source {
  readonly #bytes = readFileSync(join(root, 'geodata/cn-kh-2022/basemap.pmtiles'));
  getKey = (): string => 'basemap';
  getBytes = async (offset: number, count: number): Promise<{ data: ArrayBuffer }> => ({
    data: new Uint8Array(this.#bytes.subarray(offset, offset + count)).buffer,
  });
}

const archive = new PMTiles(new FileSource());

type Position = readonly number[];
type Lines = Position[][];

/** The lines of a feature, or the edges of its areas. */
function linesOf(feature: VectorTileFeature, column: number, row: number): Lines {
  const { geometry } = feature.toGeoJSON(column, row, ZOOM);
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const read = new Map<string, Promise<Lines>>();

/** Lines and polygon edges of some layers, in the tile of the largest zoom that contains a position. */
function linesAt([lon = 0, lat = 0]: Position, layers: readonly string[]): Promise<Lines> {
  const sine = Math.sin((lat * Math.PI) / 180);
  const column = Math.floor((lon / 360 + 0.5) * 2 ** ZOOM);
  const row = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** ZOOM);
  const key = `${column}/${row}/${layers.join()}`;
  const known = read.get(key);
  if (known) return known;
  const lines = archive.getZxy(ZOOM, column, row).then((tile) => {
    if (!tile) throw new Error(`There is no tile ${ZOOM}/${column}/${row}`);
    const parsed = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers;
    return layers.flatMap((name) => {
      const layer = parsed[name];
      return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).flatMap((feature) =>
        feature ? linesOf(feature, column, row) : [],
      );
    });
  });
  read.set(key, lines);
  return lines;
}

async function distanceKm(at: Position, layers: readonly string[]): Promise<number> {
  const lines = (await linesAt(at, layers)).filter((line) => line.length > 1);
  const distances = lines.map(
    (line) => nearestPointOnLine(lineString(line.map((each) => [...each])), point([...at])).properties.dist,
  );
  return Math.min(...distances);
}

interface GeometryFile<G> {
  readonly geometry: G;
}

const CN_KH = 'geodata/cn-kh-2022';
/** In the delta, below Mỹ Thuận, two lines of the basemap do not meet; the feature bridges the gap. */
const BRIDGE = [106.165, 10.245];
const BRIDGE_KM = 3;
/** Positions have four decimals of a degree, about 11 m. */
const ROUNDING_KM = 0.02;

function geometryOf<G>(name: string, folder: string): G {
  const text = readFileSync(join(root, folder, `${name}.geojson`), 'utf8');
  return (JSON.parse(text) as GeometryFile<G>).geometry;
}

async function farthestKm(positions: readonly Position[], layers: readonly string[]): Promise<number> {
  const distances = await Promise.all(positions.map((at) => distanceKm(at, layers)));
  return Math.max(...distances);
}

test('the thematic Mekong is the river of the base map', async () => {
  const { coordinates } = geometryOf<GeoJSON.LineString>('land/mekong', CN_KH);
  const line = lineString(coordinates);
  const steps = Math.floor(length(line) / 2);
  const positions = Array.from({ length: steps }, (_, step) => along(line, step * 2).geometry.coordinates);
  expect(positions.length).toBeGreaterThan(1500);
  const onLines = positions.filter((at) => distance(at, BRIDGE) > BRIDGE_KM);
  expect(positions.length - onLines.length).toBeLessThan(6);
  expect(await farthestKm(onLines, [TILE_LAYER.rivers])).toBeLessThan(0.2);
}, 60_000);

test('the province has the coast of the base map, but for the inland side of its frame', async () => {
  const { coordinates } = geometryOf<GeoJSON.MultiPolygon>('land/preah-sihanouk', CN_KH);
  const frame = geometryOf<GeoJSON.Polygon>('preah-sihanouk-frame', 'geodata/cn-kh-2022/basemap');
  const inland = polygonToLine(polygon(frame.coordinates)) as Feature<LineString>;
  const coast = coordinates.flat(2).filter((at) => nearestPointOnLine(inland, point(at)).properties.dist > ROUNDING_KM);
  expect(coast.length).toBeGreaterThan(700);
  expect(await farthestKm(coast, [TILE_LAYER.land])).toBeLessThan(0.25);
}, 60_000);
