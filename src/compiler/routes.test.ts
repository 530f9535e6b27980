import { bbox, booleanPointInPolygon, length, lineString } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { MapFeatures } from '../domain/map-feature.ts';
import { withRoutes } from './routes.ts';

const coordinates = [
  [170, -15],
  [172, -14],
  [173, -17],
  [176, -18],
];

function features(dashed: boolean, line: number[][] = coordinates): MapFeatures {
  const properties = {
    id: 'cable',
    place: 'cable',
    role: 'line' as const,
    part: false,
    sector: 'any',
    pictogram: '',
    precision: 'indicative' as const,
    dashed,
    double: false,
    rank: 1,
    label: {},
  };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'cable', geometry: { type: 'LineString', coordinates: line }, properties }],
  } as unknown as MapFeatures;
}

describe('a route whose course is not published', () => {
  it('keeps its ends and has no corners', () => {
    const drawn = withRoutes(features(true)).features.find(({ properties }) => properties.role === 'line');
    const line = drawn?.geometry as GeoJSON.LineString;
    expect(line.coordinates.length).toBeGreaterThan(2 * coordinates.length);
    expect([line.coordinates[0], line.coordinates.at(-1)]).toEqual([coordinates[0], coordinates.at(-1)]);
  });

  it('lies in a band that ends before its ends do', () => {
    const band = withRoutes(features(true)).features.find(({ properties }) => properties.role === 'corridor');
    const area = band?.geometry as GeoJSON.Polygon;
    expect(booleanPointInPolygon([172, -14], area)).toBe(true);
    expect(booleanPointInPolygon(coordinates[0] ?? [], area)).toBe(false);
    const [west = 0, , east = 0] = bbox(area);
    expect(
      length(
        lineString([
          [west, -16],
          [east, -16],
        ]),
      ),
    ).toBeLessThan(length(lineString(coordinates)) + 60);
  });

  it('has no band where it is hardly longer than one is wide', () => {
    expect(
      withRoutes(
        features(true, [
          [170, -15],
          [171, -15],
        ]),
      ).features,
    ).toHaveLength(1);
  });

  it('is left as it is where the course is known', () => {
    expect(withRoutes(features(false))).toEqual(features(false));
  });
});
