import { describe, expect, it } from 'vitest';
import { LONGEST_BAR, roundBelow, scaleAt } from './scale.ts';

describe('the scale', () => {
  it('is a round distance, at its true length', () => {
    // At the equator and zoom 5, a pixel is 2.443 km wide.
    expect(scaleAt(0, 5)).toEqual({ kilometres: 200, pixels: expect.closeTo(200 / 2.4433, 1) });
  });

  it('covers fewer kilometres away from the equator, and never exceeds the longest bar', () => {
    expect(scaleAt(60, 5).kilometres).toBe(100);
    for (let zoom = 0; zoom <= 17; zoom += 0.37) {
      const { pixels } = scaleAt(13, zoom);
      expect(pixels).toBeLessThanOrEqual(LONGEST_BAR + 1e-9);
      expect(pixels).toBeGreaterThan(LONGEST_BAR / 2.001);
    }
  });

  it.each([
    [9.9, 5],
    [299, 200],
    [0.31, 0.3],
    [1, 1],
  ])('of %s is %s', (value, round) => {
    expect(roundBelow(value)).toBeCloseTo(round);
  });
});
