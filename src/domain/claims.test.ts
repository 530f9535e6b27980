import { describe, expect, it } from 'vitest';
import { contradict, exclude, type Figure, groupClaims } from './claims.ts';

const figure = (value: number, source: string, more: Partial<Figure> = {}): Figure => ({
  measure: 'area',
  value,
  unit: 'ha',
  date: '2022',
  sources: [source],
  ...more,
});

const differ = (a: Figure, b: Figure, changes = false) => contradict(a, b, changes);

describe('contradict', () => {
  it('sees two sources giving two figures for one thing, however close and whenever they were published', () => {
    expect(differ(figure(700, 'a'), figure(750, 'b'))).toBe(true);
    expect(differ(figure(253, 'a'), figure(350, 'b', { date: '2026' }))).toBe(true);
    expect(differ(figure(5, 'a', { of: 'berth' }), figure(6, 'b', { of: 'berth' }))).toBe(true);
  });

  it('sees none between equal figures, overlapping ranges, or texts', () => {
    expect(differ(figure(700, 'a'), figure(700, 'b'))).toBe(false);
    const { value: _, ...rest } = figure(0, 'b');
    expect(differ(figure(5, 'a'), { ...rest, low: 4, high: 6 })).toBe(false);
    expect(differ(figure(7, 'a'), { ...rest, low: 4, high: 6 })).toBe(true);
    expect(differ(figure(5, 'a'), rest)).toBe(false);
  });

  it('keeps apart what the data call by different names, units or measures', () => {
    expect(differ(figure(253, 'a', { of: 'north berth' }), figure(350, 'b', { of: 'south berth' }))).toBe(false);
    expect(differ(figure(253, 'a', { of: 'north berth' }), figure(350, 'b'))).toBe(false);
    expect(differ(figure(7, 'a'), figure(7.1, 'b', { unit: 'm' }))).toBe(false);
    expect(differ(figure(7, 'a'), figure(8, 'b', { measure: 'length' }))).toBe(false);
  });

  it('does not set a plan against a count', () => {
    expect(differ(figure(7, 'a'), figure(12, 'b', { planned: true }))).toBe(false);
  });

  it('lets “about” reach half a unit of the last significant digit', () => {
    const about = (value: number) => figure(value, 'a', { approximate: true });
    expect(differ(about(14_000_000), figure(14_500_000, 'b'))).toBe(false);
    expect(differ(about(14_000_000), figure(14_600_000, 'b'))).toBe(true);
    expect(differ(about(60), figure(45, 'b'))).toBe(true);
    expect(differ(about(2.5), figure(2.54, 'b'))).toBe(false);
    expect(differ(about(2.5), figure(2.6, 'b'))).toBe(true);
  });

  it('takes two figures of one source for a revision', () => {
    expect(differ(figure(880, 'a', { date: '2019' }), figure(1100, 'a', { date: '2022' }))).toBe(false);
    expect(exclude(figure(880, 'a'), figure(1100, 'a'), false)).toBe(true);
  });

  it('compares measures that change over time only at the same time', () => {
    expect(differ(figure(1, 'a', { date: '2023' }), figure(2, 'b', { date: '2024' }), true)).toBe(false);
    expect(differ(figure(1, 'a', { date: '2024' }), figure(2, 'b', { date: '2024-05-01' }), true)).toBe(true);
  });
});

describe('groupClaims', () => {
  it('keeps the order in which measures appear, and tells which are disputed', () => {
    const groups = groupClaims([{ measure: 'area' }, { measure: 'cost', disputed: true }, { measure: 'area' }]);
    expect(groups.map(({ measure, claims, disputed }) => [measure, claims.length, disputed])).toEqual([
      ['area', 2, false],
      ['cost', 1, true],
    ]);
  });
});
