import { describe, expect, it } from 'vitest';
import { axisShare, recordBar, yearAxis } from './record-bar.ts';

const axis = yearAxis('2022-11-09', '2026-04-23');
const verdict = { date: '2023-10-16', beside: [] };

describe('the axis of years', () => {
  it('begins three years before the document and ends with the year of the newest record', () => {
    expect(axis).toEqual({
      first: '2019-01-01',
      end: '2027-01-01',
      years: ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
    });
  });

  it('ends no earlier than the year of the document', () => {
    expect(yearAxis('2022-11-09', '2019-05-01').end).toBe('2023-01-01');
  });

  it('clamps days beyond its ends', () => {
    expect(axisShare(axis, '1992-12-14')).toBe(0);
    expect(axisShare(axis, '2031-01-01')).toBe(1);
    expect(axisShare(axis, '2023-01-01')).toBeCloseTo(0.5, 3);
  });
});

describe('the bar of a commitment', () => {
  it('spans its records, whatever their order and precision', () => {
    expect(recordBar(['2023-10-16', '2021', '2022-03'], verdict, null, axis).span).toEqual([
      axisShare(axis, '2021-01-01'),
      axisShare(axis, '2023-10-16'),
    ]);
  });

  it('leaves out what is dated later than the day shown', () => {
    const [, to] = recordBar(['2021-05-01', '2022-06-01', '2024-01-01'], verdict, '2022-11-09', axis).span ?? [];
    expect(to).toBe(axisShare(axis, '2022-06-01'));
    expect(recordBar(['2024-01-01'], verdict, '2022-11-09', axis).span).toBeNull();
  });

  it('has its point on the day of the verdict, or of a later event told beside it', () => {
    expect(recordBar([], verdict, null, axis).verdict).toBe(axisShare(axis, '2023-10-16'));
    const disputed = { ...verdict, beside: [{ date: '2022-12' }, { date: '2025-12-10' }] };
    expect(recordBar([], disputed, null, axis).verdict).toBe(axisShare(axis, '2025-12-10'));
    const before = { ...verdict, beside: [{ date: '2022-12' }] };
    expect(recordBar([], before, null, axis).verdict).toBe(axisShare(axis, '2023-10-16'));
  });
});
