import { describe, expect, it } from 'vitest';
import { statusOn } from './status.ts';

const history = [
  { date: '2018-01-11', stage: 'announced' },
  { date: '2020-03', stage: 'under-way' },
  { date: '2022-04-03', stage: 'under-way' },
  { date: '2022-11-12' },
  { date: '2023-10-16', stage: 'in-service' },
] as const;

describe('statusOn', () => {
  it('knows nothing before the first entry', () => {
    expect(statusOn(history, '2018-01-10')).toBeNull();
  });

  it('counts an entry from its own day on', () => {
    expect(statusOn(history, '2018-01-11')?.stage).toBe('announced');
  });

  it('counts an imprecise date from the first day it may stand for', () => {
    expect(statusOn(history, '2020-02-29')?.stage).toBe('announced');
    expect(statusOn(history, '2020-03-01')?.stage).toBe('under-way');
  });

  it('skips events that change no state, and is dated by the latest confirmation', () => {
    const status = statusOn(history, '2022-11-12');
    expect(status?.entry.date).toBe('2022-04-03');
    expect(status?.since.date).toBe('2020-03');
  });

  it('gives the latest known state without a day', () => {
    expect(statusOn(history, null)?.stage).toBe('in-service');
  });

  it('has no status for things without stages', () => {
    expect(statusOn([{ date: '2022-11-12' }], null)).toBeNull();
  });
});
