import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSexagesimal, writeSexagesimal } from './sexagesimal.ts';

const write = (degrees: number) => writeSexagesimal(toSexagesimal(degrees));

describe('sexagesimal notation', () => {
  it('writes minutes and seconds with two digits', () => {
    expect(write(13.4125)).toBe('13°24′45″');
    expect(write(103.8667)).toBe('103°52′00″');
    expect(write(0.0014)).toBe('0°00′05″');
  });

  it('carries over: never 60 seconds or 60 minutes', () => {
    expect(write(12.99999)).toBe('13°00′00″');
    expect(write(10.6499)).toBe('10°39′00″');
  });

  it('tells the hemisphere, and zero belongs to neither', () => {
    expect(toSexagesimal(-1.5)).toEqual({ degrees: 1, minutes: 30, seconds: 0, negative: true });
    expect(toSexagesimal(-0.00001).negative).toBe(false);
  });

  it('converts back to within half a second', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        const { degrees, minutes, seconds, negative } = toSexagesimal(value);
        const back = (degrees + minutes / 60 + seconds / 3600) * (negative ? -1 : 1);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 / 3600 + 1e-9);
        expect(minutes < 60 && seconds < 60).toBe(true);
      }),
    );
  });
});
