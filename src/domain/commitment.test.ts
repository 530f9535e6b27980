import { describe, expect, it } from 'vitest';
import { type FollowUpKind, hasDeadlinePassed, verdictCounts, verdictOf } from './commitment.ts';

const DAY = '2001-05-04';
const events = (...all: readonly (readonly [date: string, kind: FollowUpKind])[]) =>
  all.map(([date, kind]) => ({ date, kind }));

describe('the verdict on a commitment', () => {
  it('is "no record" from the day of the text where nothing followed', () => {
    expect(verdictOf([], DAY)).toEqual({ kind: 'no-record', date: DAY, event: null, beside: [] });
  });

  it('is "done" on the first day it was done', () => {
    const verdict = verdictOf(events(['2002', 'advanced'], ['2003-01', 'done'], ['2004-01-02', 'done']), DAY);
    expect(verdict).toMatchObject({ kind: 'done', date: '2003-01' });
  });

  it('is "under way" once something moved, dated by the last record even if that only restates it', () => {
    const verdict = verdictOf(events(['2002', 'advanced'], ['2003', 'advanced'], ['2004', 'restated']), DAY);
    expect(verdict).toMatchObject({ kind: 'under-way', date: '2004', event: { date: '2003' } });
  });

  it('is never dated by a dispute or a danger', () => {
    const verdict = verdictOf(events(['2002', 'advanced'], ['2003', 'disputed'], ['2004', 'endangered']), DAY);
    expect(verdict).toMatchObject({ kind: 'under-way', date: '2002' });
  });

  it('is no longer "done" where somebody disputes it later', () => {
    const verdict = verdictOf(events(['2003', 'done'], ['2004', 'disputed']), DAY);
    expect(verdict).toMatchObject({ kind: 'under-way', date: '2003', beside: [{ date: '2004' }] });
  });

  it('stays "done" where the result is endangered later, which is told beside it', () => {
    const verdict = verdictOf(events(['2003', 'done'], ['2004', 'endangered']), DAY);
    expect(verdict).toMatchObject({ kind: 'done', date: '2003', beside: [{ date: '2004' }] });
  });

  it('is "done" where it was done after the dispute', () => {
    expect(verdictOf(events(['2003', 'disputed'], ['2004', 'done']), DAY).kind).toBe('done');
  });

  it('is "restated" where it was only restated or changed', () => {
    expect(verdictOf(events(['2002', 'restated'], ['2003', 'changed']), DAY)).toMatchObject({
      kind: 'restated',
      date: '2003',
    });
  });

  it('is not changed by a dispute alone, which is told beside it', () => {
    const verdict = verdictOf(events(['2002', 'disputed']), DAY);
    expect(verdict).toMatchObject({ kind: 'no-record', date: DAY, beside: [{ date: '2002' }] });
  });

  it('ignores what came after the day asked about', () => {
    const all = events(['2002-03-01', 'restated'], ['2003-03-01', 'done']);
    expect(verdictOf(all, DAY, '2002-12-31').kind).toBe('restated');
    expect(verdictOf(all, DAY, DAY).kind).toBe('no-record');
  });

  it('is "not promised" before the day of the text, whatever came before', () => {
    const before = verdictOf(events(['2000-03', 'advanced']), DAY, '2001-05-03');
    expect(before).toEqual({ kind: 'not-promised', date: DAY, event: null, beside: [] });
    expect(verdictCounts([before])).toEqual({ done: 0, 'under-way': 0, restated: 0, 'no-record': 0 });
  });
});

describe('a deadline', () => {
  it('that is a year passes with its last day', () => {
    expect(hasDeadlinePassed('2003', { kind: 'under-way' }, '2003-12-31')).toBe(false);
    expect(hasDeadlinePassed('2003', { kind: 'under-way' }, '2004-01-01')).toBe(true);
  });

  it('does not matter any more once the commitment is done', () => {
    expect(hasDeadlinePassed('2003', { kind: 'done' }, '2010-01-01')).toBe(false);
  });
});

it('verdicts are counted by kind', () => {
  expect(verdictCounts([{ kind: 'done' }, { kind: 'done' }, { kind: 'no-record' }])).toEqual({
    done: 2,
    'under-way': 0,
    restated: 0,
    'no-record': 1,
  });
});
