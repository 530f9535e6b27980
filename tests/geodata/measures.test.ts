/** Computed facts, compared with values from independent sources. */
import { describe, expect, test } from 'vitest';
import { clearance } from '../../src/compiler/geometry/clearance.ts';
import { loadLand, withIslets } from '../../src/compiler/geometry/land.ts';
import {
  areaKm2,
  bearingDegrees,
  boundsOf,
  distanceKm,
  labelPointOf,
  lengthKm,
} from '../../src/compiler/geometry/measure.ts';
import { defaultEdition } from './default-edition.ts';

/** Mean radius of the earth (IUGG), km. */
const RADIUS = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

describe('measures of geometries', () => {
  test('a degree along a meridian and along the equator is a 360th of the circumference', () => {
    const degree = (2 * Math.PI * RADIUS) / 360;
    expect(distanceKm([104, 11], [104, 12])).toBeCloseTo(degree, 6);
    expect(
      lengthKm({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
      }),
    ).toBeCloseTo(2 * degree, 6);
  });

  test('the area between two parallels and two meridians is R² Δλ Δsin φ', () => {
    const [south, north] = [10, 11];
    const west: number[][] = [];
    // Parallels are not great circles, so they are approximated by many short edges.
    for (let lon = 103; lon <= 104.0001; lon += 0.01) west.push([lon, south]);
    for (let lon = 104; lon >= 102.9999; lon -= 0.01) west.push([lon, north]);
    const ring = [...west, west[0] ?? []];
    const expected = RADIUS ** 2 * radians(1) * (Math.sin(radians(north)) - Math.sin(radians(south)));
    expect(Math.abs(areaKm2({ type: 'Polygon', coordinates: [ring] }) / expected - 1)).toBeLessThan(0.003);
  });

  test('a bearing is the direction one sets out in, clockwise from north', () => {
    expect(bearingDegrees([0, 0], [1, 0])).toBeCloseTo(90, 9);
    expect(bearingDegrees([0, 0], [0, -1])).toBeCloseTo(180, 9);
    expect(bearingDegrees([0, 0], [-1, 0])).toBeCloseTo(270, 9);
    // Beijing to Hong Kong by Vincenty's formula on the ellipsoid: 186.74 degrees, 1,965.1 km.
    expect(Math.abs(bearingDegrees([116.3863, 39.9308], [114.1831, 22.3069]) - 186.74)).toBeLessThan(0.6);
    expect(Math.abs(distanceKm([116.3863, 39.9308], [114.1831, 22.3069]) / 1965.1 - 1)).toBeLessThan(0.005);
  });

  test('a label stands half-way along a line, and inside an area even where its middle is outside', () => {
    const [lon, lat] = labelPointOf({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    });
    expect([lon, lat]).toEqual([expect.closeTo(1, 3), expect.closeTo(0, 3)]);
    const horseshoe = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ];
    const [x, y] = labelPointOf({ type: 'Polygon', coordinates: [horseshoe] });
    expect(y < 1 || x < 1 || x > 2).toBe(true);
    expect(boundsOf([{ type: 'Polygon', coordinates: [horseshoe] }])).toEqual([0, 0, 3, 3]);
  });

  test('clearance counts from the nearest land, islets included, and leaves out the ends', () => {
    const land = withIslets(loadLand(), [{ at: [103.13, 10.29], radiusKm: 3 }]);
    // A route that passes 0.2 degrees east of an islet, a circle of 3 km around [103.13, 10.29].
    const offing = 0.2 * 111.195 * Math.cos(radians(10.29)) - 3;
    const past = clearance(
      {
        type: 'LineString',
        coordinates: [
          [103.33, 9.6],
          [103.33, 10.65],
        ],
      },
      land,
    );
    expect(Math.abs((past?.km ?? 0) - offing)).toBeLessThan(0.2);
    const short = {
      type: 'LineString' as const,
      coordinates: [
        [103.3, 10.2],
        [103.3, 10.5],
      ],
    };
    expect(clearance(short, land)).toBeNull();
  });
});

describe('derived facts of the places', () => {
  const { full } = defaultEdition();
  const computed = (id: string) => {
    const place = full.places.find((each) => each.id === id);
    if (!place) throw new Error(`no place ${id}`);
    return place.computed;
  };

  test.each([
    // Measured with other software on the same vertices.
    ['sihanoukville-hong-kong-cable', 2561, 0.002],
    ['phnom-penh-sihanoukville-expressway', 185.5, 0.005],
    // Published by Natural Earth's makers for the whole centre line.
    ['lancang-mekong-river', 4359, 0.08],
  ])('%s is %d km long as drawn', (id, km, tolerance) => {
    expect(Math.abs((computed(id).lengthKm ?? 0) / km - 1)).toBeLessThan(tolerance);
  });

  test.each([
    ['preah-sihanouk-province', 2658.9, 0.02],
    ['angkor-thom', 9, 0.01],
    ['angkor-thom-royal-palace', 0.142, 0.02],
  ])('%s is %d km² large as drawn', (id, km2, tolerance) => {
    expect(Math.abs((computed(id).areaKm2 ?? 0) / km2 - 1)).toBeLessThan(tolerance);
  });

  test('the cable keeps some 20 km from the nearest islet, whose size is known to a few kilometres', () => {
    const { clearanceKm = 0 } = computed('sihanoukville-hong-kong-cable');
    expect(clearanceKm).toBeGreaterThanOrEqual(15);
    expect(clearanceKm).toBeLessThanOrEqual(22);
  });

  test('the nearest places stand first, with distance and direction from them', () => {
    const { neighbours } = computed('ta-keo');
    // 0.0046 degrees of longitude at 13.445° N are 498 m; Ta Keo is to the east of the neighbour.
    expect(neighbours[0]).toMatchObject({ place: 'chau-say-tevoda', distanceKm: 0.5 });
    expect(Math.abs((neighbours[0]?.bearing ?? 0) - 98)).toBeLessThanOrEqual(1);
    expect(neighbours.map(({ distanceKm }) => distanceKm)).toEqual(
      neighbours.map(({ distanceKm }) => distanceKm).toSorted((a, b) => a - b),
    );
  });

  test('nothing is measured from a schematic position, and what has no place has no neighbours', () => {
    const schematic = new Set(
      full.places.flatMap(({ id, position }) => (/^(indicative|none)$/.test(position.precision) ? [id] : [])),
    );
    for (const { id, computed } of full.places) {
      if (schematic.has(id)) expect(computed.neighbours).toEqual([]);
      expect(computed.neighbours.filter(({ place }) => schematic.has(place))).toEqual([]);
    }
  });

  test('every place that is drawn has bounds around its label point', () => {
    for (const { computed, geometryType } of full.places) {
      if (geometryType === 'none') {
        expect([computed.bounds, computed.labelPoint]).toEqual([null, null]);
        continue;
      }
      const [west, south, east, north] = computed.bounds ?? [0, 0, 0, 0];
      const [lon, lat] = computed.labelPoint ?? [Number.NaN, Number.NaN];
      expect(lon >= west - 1e-4 && lon <= east + 1e-4 && lat >= south - 1e-4 && lat <= north + 1e-4).toBe(true);
    }
  });
});
