import { describe, expect, it } from 'vitest';
import { compareDates, dateSpan, fromDayNumber, isDay, lastDay, readersDay, toDayNumber } from './date.ts';

describe('dates', () => {
  it('spans the days a partial date may stand for', () => {
    expect(dateSpan('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(dateSpan('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(['2000-02', '2100-02', '2022-04', '2022-12'].map((month) => dateSpan(month).to.slice(8))).toEqual([
      '29',
      '28',
      '30',
      '31',
    ]);
    expect(dateSpan('2021-06-15')).toEqual({ from: '2021-06-15', to: '2021-06-15' });
  });

  it('sorts a bare year or month after its first day and before all others in it', () => {
    const inOrder = ['2022-12-31', '2023-01-01', '2023', '2023-02-11', '2023-10-01', '2023-10', '2023-10-17', '2024'];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });

  it('accepts existing days only', () => {
    expect(['2021-06-15', '2024-02-29'].every(isDay)).toBe(true);
    expect(['2022-02-30', '2022-13-01', '2022-1-1', '2022', ''].some(isDay)).toBe(false);
  });

  it('counts days from 1970 and back', () => {
    expect(toDayNumber('1970-01-02')).toBe(1);
    expect(fromDayNumber(toDayNumber('2021-06-15'))).toBe('2021-06-15');
  });

  it('gives the calendar day in the reader’s own time zone', () => {
    expect(readersDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });

  it.each([
    ['2019-01-01', '2026-10-01'],
    ['2027-01-01', '2027-01-01'],
  ])('lets every day of the data be asked for where the clock says %s', (today, last) => {
    expect(lastDay('2026-10-01', today)).toBe(last);
  });
});
