import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/day-steps.ts';
import { stackDots } from './dots.ts';
import { drawAxis } from './scale.ts';

const AXIS = { first: '1932-01-01', detail: '2018-01-01', last: '2026-02-01' };
const RANGE = { from: 16, to: 716, earlyShare: 0.14 };

describe('the drawn axis', () => {
  const { x, day, years } = drawAxis(AXIS, RANGE);

  it('gives the early years their share and keeps the ends', () => {
    expect(x('1932-01-01')).toBe(16);
    expect(x('2018-01-01')).toBeCloseTo(16 + 700 * 0.14);
    expect(x('2026-02-01')).toBe(716);
  });

  it('clamps what lies beyond', () => {
    expect(x('1900-01-01')).toBe(16);
    expect(x('2030-01-01')).toBe(716);
    expect(day(-50)).toBe('1932-01-01');
    expect(day(5000)).toBe('2026-02-01');
  });

  it('goes there and back, to the day where a day has half a pixel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2900 }), (count) => {
        const original = addDays('2018-01-01', count);
        const back = day(x(original));
        expect([addDays(original, -1), original, addDays(original, 1)]).toContain(back);
      }),
    );
  });

  it('writes years that stand clear of each other', () => {
    for (const width of [320, 480, 700, 1000]) {
      const drawn = drawAxis(AXIS, { ...RANGE, to: 16 + width });
      const positions = drawn.years(40).map((year) => drawn.x(`${year}-01-01`));
      for (const [index, position] of positions.entries()) {
        const before = positions[index - 1];
        if (before !== undefined) expect(position - before).toBeGreaterThanOrEqual(40);
      }
      expect(positions.length).toBeGreaterThan(2);
    }
    expect(years(40)).toContain(2018);
  });
});

describe('dots', () => {
  const x = (day: string) => Number(day.slice(8)) * 2;
  const dot = (day: string, sector: 'roads' | 'markets' | 'clinics' | 'cables', place: string) => ({
    day: `2022-01-${day}`,
    sector,
    places: [place],
  });

  it('stack where they would lie on each other, one for each sector, three at most', () => {
    const stacked = stackDots(
      [
        dot('01', 'roads', 'a'),
        dot('02', 'roads', 'b'),
        dot('02', 'markets', 'c'),
        dot('03', 'clinics', 'd'),
        dot('03', 'cables', 'e'),
        dot('20', 'markets', 'f'),
      ],
      (day) => (day === '2022-01-20' ? 70 : 7),
      new Set(['b', 'f']),
    );
    expect(stacked.map(({ sector, level }) => [sector, level])).toEqual([
      ['roads', 0],
      ['markets', 1],
      ['clinics', 2],
      ['markets', 0],
    ]);
    // Shown where any place behind the dot is shown.
    expect(stacked.map(({ shown }) => shown)).toEqual([true, false, false, true]);
  });

  it('stand apart where there is room', () => {
    expect(
      stackDots([dot('01', 'markets', 'a'), dot('11', 'markets', 'b')], x, new Set()).map(({ level }) => level),
    ).toEqual([0, 0]);
  });
});
