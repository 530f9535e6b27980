import { bearing, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, initialBearing } from './great-circle.ts';
import type { LonLat } from './lonlat.ts';

const position: fc.Arbitrary<LonLat> = fc.tuple(
  fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: -85_000, max: 85_000 }).map((thousandths) => thousandths / 1000),
);

describe('distances and directions', () => {
  it('equal those of the library that the catalogue is compiled with', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const length = distance([...a], [...b]);
        expect(distanceKm(a, b)).toBeCloseTo(length, 6);
        // Between identical or antipodal points every direction is equally right.
        fc.pre(length > 0.1 && length < 19_900);
        const turn = Math.abs(initialBearing(a, b) - ((bearing([...a], [...b]) + 360) % 360));
        expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-6);
      }),
    );
  });

  it('match known values between two ports', () => {
    expect(distanceKm([104.917, 11.5625], [114.16, 22.28])).toBeCloseTo(1539, -1);
    expect(initialBearing([104.917, 11.5625], [114.16, 22.28])).toBeCloseTo(38, 0);
  });

  it('give the bearing at the start', () => {
    expect(initialBearing([0, 0], [0, 1])).toBeCloseTo(0);
    expect(initialBearing([0, 0], [-1, 0])).toBeCloseTo(270);
    // GeographicLib: 51.1989° on the ellipsoid.
    expect(initialBearing([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(51.2, 0);
  });
});
