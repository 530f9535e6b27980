import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../domain/lonlat.ts';
import { alongGreatCircles, areaKm2, lengthKm } from './geodesy.ts';

/** Geodesics on the WGS 84 ellipsoid; the first two are the examples of GeographicLib's manual. */
const GEODESICS: readonly (readonly [name: string, from: LonLat, to: LonLat, km: number])[] = [
  ['New York – London', [-73.8, 40.6], [-0.5, 51.6], 5551.759],
  ['Wellington – Salamanca', [174.81, -41.32], [-5.5, 40.96], 19959.679],
  ['a degree of the equator', [0, 0], [1, 0], 111.3195],
  ['a degree of latitude at the equator', [0, 0], [0, 1], 110.5744],
];
const SHARE = 0.006;

describe('distances', () => {
  it.each(GEODESICS)('%s is within 0.6 %% of the ellipsoid', (_name, from, to, km) => {
    expect(Math.abs(lengthKm([from, to]) / km - 1)).toBeLessThan(SHARE);
  });

  it('add up along a line, and are 0 for a point', () => {
    const line: LonLat[] = [
      [103, 13],
      [104, 13],
      [104, 12],
    ];
    const [a, b, c] = line as [LonLat, LonLat, LonLat];
    expect(lengthKm(line)).toBeCloseTo(lengthKm([a, b]) + lengthKm([b, c]), 9);
    expect(lengthKm([a])).toBe(0);
  });

  it('are drawn along the great circle: north of the parallel in the northern hemisphere', () => {
    const drawn = alongGreatCircles([
      [0, 50],
      [60, 50],
    ]);
    expect(drawn.length).toBeGreaterThan(50);
    expect(Math.max(...drawn.map(([, lat]) => lat))).toBeGreaterThan(53);
    expect(lengthKm(drawn)).toBeCloseTo(
      lengthKm([
        [0, 50],
        [60, 50],
      ]),
      3,
    );
  });

  it('continue beyond the 180th meridian, whichever way the end’s longitude is written', () => {
    for (const end of [-170, 190]) {
      const longitudes = alongGreatCircles([
        [170, -20],
        [end, -15],
      ]).map(([lon]) => lon);
      expect(longitudes.at(-1)).toBe(190);
      expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
    }
  });
});

describe('areas', () => {
  it('of a square degree at the equator are within 1 % of the ellipsoid', () => {
    // 12,308.8 km² on WGS 84: to four digits, the product of the two degrees above.
    const area = areaKm2([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(Math.abs((area ?? 0) / 12308.8 - 1)).toBeLessThan(0.01);
  });

  it('do not depend on the direction of the ring', () => {
    const ring: LonLat[] = [
      [103, 13],
      [104, 13],
      [104, 14],
    ];
    expect(areaKm2(ring.toReversed())).toBeCloseTo(areaKm2(ring) ?? Number.NaN, 6);
  });

  it('have no value where the outline crosses itself', () => {
    expect(
      areaKm2([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
  });

  it('are 0 before there is a third point', () => {
    expect(
      areaKm2([
        [0, 0],
        [1, 1],
      ]),
    ).toBe(0);
  });
});
