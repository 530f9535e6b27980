import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from './date.ts';
import { addDays, addYears, firstOfMonth, stopAt } from './day-steps.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

describe('steps of a day', () => {
  it('cross months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31');
  });

  it('keep month and day in another year, where that day exists', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('1932-05-06', -1)).toBe('1931-05-06');
  });

  it('go to the first of a month, and never stay on the same day', () => {
    expect(firstOfMonth('2022-11-12', 1)).toBe('2022-12-01');
    expect(firstOfMonth('2022-11-12', -1)).toBe('2022-11-01');
    expect(firstOfMonth('2022-12-01', 1)).toBe('2023-01-01');
    expect(firstOfMonth('2023-01-01', -1)).toBe('2022-12-01');
  });

  it('forward and back return to the same first of a month', () => {
    fc.assert(
      fc.property(day, (start) => {
        const first = firstOfMonth(start, 1);
        expect(firstOfMonth(firstOfMonth(first, 1), -1)).toBe(first);
      }),
    );
  });

  it('do not skip a marked day', () => {
    expect(stopAt('2022-11-12', '2022-11-01', '2022-12-01')).toBe('2022-11-12');
    expect(stopAt('2022-11-12', '2022-12-01', '2022-11-01')).toBe('2022-11-12');
    expect(stopAt('2022-11-12', '2022-11-12', '2022-12-01')).toBe('2022-12-01');
    expect(stopAt('2022-11-12', '2022-12-01', '2023-01-01')).toBe('2023-01-01');
  });
});
