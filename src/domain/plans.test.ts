import { expect, it } from 'vitest';
import { plansOf } from './plans.ts';

it('picks the planned figures, in order of date', () => {
  const claims = [{ date: '2040', planned: true }, { date: '2024-10' }, { date: '2030-06', planned: true }];
  expect(plansOf(claims).map(({ date }) => date)).toEqual(['2030-06', '2040']);
});
