import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecewise } from './piecewise.ts';

const bent = piecewise([0, 10, 20], [100, 110, 200]);

describe('a piecewise scale', () => {
  it('interpolates linearly between stops', () => {
    expect([0, 5, 10, 15, 20].map(bent.to)).toEqual([100, 105, 110, 155, 200]);
  });

  it('clamps outside its stops', () => {
    expect([bent.to(-3), bent.to(99), bent.from(0), bent.from(999)]).toEqual([100, 200, 0, 20]);
  });

  it('inverts itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (value) => {
        expect(bent.from(bent.to(value))).toBeCloseTo(value, 9);
      }),
    );
  });
});
