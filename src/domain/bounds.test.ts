import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eastward, meet, unionOfBounds } from './bounds.ts';
import { lonNear } from './longitude.ts';
import type { Bounds } from './lonlat.ts';

const span = (west: number, east: number): Bounds => [west, -20, east, -10];

describe('the union of bounds', () => {
  it.each([
    ['side by side', [span(100, 110), span(104, 121)], [100, 121]],
    ['one in the other', [span(100, 121), span(104, 105)], [100, 121]],
    ['on either side of Greenwich', [span(-5, -4), span(100, 101)], [-5, 101]],
    ['on either side of the 180th meridian', [span(176, 178), span(-176, -175)], [176, 185]],
    ['the same in the other order', [span(-176, -175), span(176, 178)], [176, 185]],
    ['one across it', [span(178, 183), span(-172, -171)], [178, 189]],
    ['one across it and one before', [span(178, 183), span(170, 171)], [170, 183]],
    ['one across it and one inside that', [span(178, 190), span(-178, -177)], [178, 190]],
    ['three far apart, round the back of the earth', [span(-100, -99), span(10, 11), span(150, 151)], [150, 371]],
  ] as const)('%s', (_name, all, [west, east]) => {
    expect(unionOfBounds(all)).toEqual([west, -20, east, -10]);
  });

  it('holds all of them, begins within ±180° and is no wider than the union taken without wrapping', () => {
    const bounds = fc
      .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 0, max: 60 }))
      .map(([west, width]) => span(west, west + width));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 6 }), (all) => {
        const [west, , east] = unionOfBounds(all);
        expect(Math.abs(west)).toBeLessThanOrEqual(180);
        expect(east - west).toBeLessThanOrEqual(
          Math.max(...all.map((each) => each[2])) - Math.min(...all.map((each) => each[0])),
        );
        for (const each of all) {
          const offset = each[0] - west;
          const from = offset - 360 * Math.floor(offset / 360);
          expect(from + each[2] - each[0]).toBeLessThanOrEqual(Math.max(east - west, 360));
        }
      }),
    );
  });
});

describe('the copy of a meridian nearest to another', () => {
  it.each([
    [-179, 178, 181],
    [179, -178, -181],
    [185, 0, -175],
    [-180, 0, -180],
    [180, 0, 180],
    [10, 370, 370],
  ])('%d near %d is %d', (lon, reference, expected) => {
    expect(lonNear(lon, reference)).toBe(expected);
  });
});

describe('bounds of an edition', () => {
  it('end east of 180° where they cross the 180th meridian', () => {
    expect(eastward([176.6, -20, -177.8, -15])).toEqual([176.6, -20, expect.closeTo(182.2), -15]);
    expect(eastward([102, 10, 107, 14])).toEqual([102, 10, 107, 14]);
  });
});

describe('two bounds', () => {
  it.each([
    ['side by side', span(100, 110), span(111, 120), false],
    ['one over the other', span(100, 110), span(109, 120), true],
    ['a point inside', span(100, 110), span(105, 105), true],
    ['in different copies of the world', span(176, 184), span(-178, -177), true],
    ['on different sides of the earth', span(-90, -80), span(90, 100), false],
    ['north of each other', span(100, 110), [100, 0, 110, 5], false],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(meet(a, b)).toBe(expected);
    expect(meet(b, a)).toBe(expected);
  });
});
