import { describe, expect, it } from 'vitest';
import type { Place } from './catalogue.ts';
import { chronicleDots, entryDays, lastEntryDay, newestDate, statusChanges, timeAxis } from './chronicle.ts';
import type { SectorId } from './sector.ts';
import type { Stage } from './vocabulary.ts';

function place(id: string, sector: SectorId, history: readonly (readonly [date: string, stage?: Stage])[]) {
  return {
    id,
    sectors: [sector],
    history: history.map(([date, stage]) => ({ date, ...(stage && { stage }) })),
  } as unknown as Place;
}

const AIRPORT = place('airport', 'roads', [
  ['2018-01-11', 'announced'],
  ['2020-03', 'under-way'],
  ['2022-04-03', 'under-way'],
  ['2023-10-16', 'in-service'],
]);
const TEMPLE = place('temple', 'shrines', [['1992', 'in-service'], ['2020-03-01']]);

/** The day of the document. */
const THEN = '2021-06-15';

describe('the time axis', () => {
  it('begins with the first year and ends with the last entry', () => {
    expect(timeAxis(['2019-05-05', '2020-01-01'], '2021-06-07', THEN)).toEqual({
      first: '2019-01-01',
      detail: null,
      last: '2021-06-07',
      mark: THEN,
    });
  });

  it('compresses the early years where they are many and hold few entries', () => {
    const days = ['1932-01-01', '2018-03-01', '2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'];
    expect(timeAxis(days, '2026-02-01', THEN)).toMatchObject({ first: '1932-01-01', detail: '2018-01-01' });
  });

  it('exists without any entry', () => {
    expect(timeAxis([], THEN, THEN)).toEqual({ first: '2021-01-01', detail: null, last: THEN, mark: THEN });
  });
});

describe('the chronicle', () => {
  it('counts an entry from the first day its date may stand for', () => {
    expect(entryDays([AIRPORT])).toEqual(['2018-01-11', '2020-03-01', '2022-04-03', '2023-10-16']);
  });

  it('ends with the newest entry, but never before the day of the document', () => {
    expect(lastEntryDay([AIRPORT, TEMPLE], THEN)).toBe('2023-10-16');
    expect(lastEntryDay([TEMPLE], THEN)).toBe(THEN);
  });

  it('dates the newest entry no more precisely than its source', () => {
    expect(newestDate([place('cable', 'cables', [['2026-02', 'unknown'], ['2025-12-31']])], THEN)).toBe('2026-02');
    expect(newestDate([], THEN)).toBe(THEN);
  });

  it('makes one dot of all entries that a sector has on one day', () => {
    const other = place('port', 'roads', [['2020-03', 'under-way']]);
    expect(chronicleDots([AIRPORT, TEMPLE, other]).filter(({ day }) => day === '2020-03-01')).toEqual([
      { day: '2020-03-01', sector: 'roads', places: ['airport', 'port'] },
      { day: '2020-03-01', sector: 'shrines', places: ['temple'] },
    ]);
  });

  it('counts only entries that change the status', () => {
    expect(statusChanges([AIRPORT, TEMPLE])).toEqual([
      { day: '1992-01-01', place: 'temple', stage: 'in-service' },
      { day: '2018-01-11', place: 'airport', stage: 'announced' },
      { day: '2020-03-01', place: 'airport', stage: 'under-way' },
      { day: '2023-10-16', place: 'airport', stage: 'in-service' },
    ]);
  });
});
