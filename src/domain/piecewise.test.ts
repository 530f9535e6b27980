import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecewise } from './piecewise.ts';

const bent = piecewise([0, 10, 20], [100, 110, 200]);

describe('a piecewise scale', () => {
  it('goes straight from stop to stop', () => {
    expect([0, 5, 10, 15, 20].map(bent.to)).toEqual([100, 105, 110, 155, 200]);
  });

  it('stays at its ends outside of them', () => {
    expect([bent.to(-3), bent.to(99), bent.from(0), bent.from(999)]).toEqual([100, 200, 0, 20]);
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (value) => {
        expect(bent.from(bent.to(value))).toBeCloseTo(value, 9);
      }),
    );
  });
});
