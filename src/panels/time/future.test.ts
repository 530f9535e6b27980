import { expect, it } from 'vitest';
import { futureOf } from './future.ts';

const range = { last: '2026-02-28', from: 260, to: 348, gap: 36 };

it('is not drawn where no plan reaches beyond what is known', () => {
  expect(futureOf({ ...range, plans: [] })).toBeNull();
  expect(futureOf({ ...range, plans: ['2025'] })).toBeNull();
});

it('ends with the last plan and writes the years that have room', () => {
  const future = futureOf({ ...range, plans: ['2025', '2030', '2040', '2050'] });
  expect(future?.years).toEqual([2050]);
  expect(future?.x('2026-02-28')).toBe(260);
  expect(future?.x('2050-12-31')).toBe(348);
});

it('writes a year clear of the last known one', () => {
  expect(futureOf({ ...range, to: 420, plans: ['2027', '2038', '2050'] })?.years).toEqual([2038, 2050]);
});
