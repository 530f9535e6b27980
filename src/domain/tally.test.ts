import { expect, it } from 'vitest';
import type { Place } from './catalogue.ts';
import { NO_FILTERS } from './filter.ts';
import { tallyThenAndNow } from './tally.ts';

const [THEN, NOW] = ['2020-06-01', '2022-01-01'];

const kept = {
  id: 'kept',
  sectors: ['roads'],
  kind: 'site',
  position: { precision: 'site' },
  history: [{ date: '2019', stage: 'announced' }],
  commitments: [{ id: 'c1', promised: '2020-05-04', record: [{ date: '2021-03', kind: 'done' }] }],
} as unknown as Place;
const silent = { ...kept, id: 'silent', history: [] } as Place;

it('counts places without a status among those that pass the filters on that day', () => {
  const withoutStatus = (verdict: 'done' | 'no-record') =>
    tallyThenAndNow([kept, silent], { ...NO_FILTERS, verdict: [verdict] }, THEN, NOW).withoutStatus;
  expect(withoutStatus('no-record')).toEqual({ before: 1, now: 0 });
  expect(withoutStatus('done')).toEqual({ before: 0, now: 1 });
});
