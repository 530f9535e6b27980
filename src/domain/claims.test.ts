import { describe, expect, it } from 'vitest';
import { groupClaims } from './claims.ts';

const claim = (value: number, source: string, more: { note?: string; planned?: boolean; unit?: string } = {}) => ({
  measure: 'area',
  value,
  unit: 'ha',
  sources: [source],
  ...more,
});

const disputed = (...claims: ReturnType<typeof claim>[]) => groupClaims(claims)[0]?.disputed;

describe('groupClaims', () => {
  it('keeps the order in which measures appear', () => {
    const groups = groupClaims([claim(1, 'a'), { ...claim(2, 'a'), measure: 'cost' }, claim(3, 'a')]);
    expect(groups.map(({ measure, claims }) => [measure, claims.length])).toEqual([
      ['area', 2],
      ['cost', 1],
    ]);
  });

  it('says where sources differ', () => {
    expect(disputed(claim(700, 'a'), claim(750, 'b'))).toBe(true);
    expect(disputed(claim(700, 'a', { note: 'site' }), claim(750, 'b', { note: 'project' }))).toBe(true);
  });

  it('does not where they agree, or give ranges that overlap', () => {
    expect(disputed(claim(700, 'a'), claim(700, 'b'))).toBe(false);
    expect(
      groupClaims([claim(5, 'a'), { measure: 'area', low: 4, high: 6, unit: 'ha', sources: ['b'] }])[0]?.disputed,
    ).toBe(false);
  });

  it('takes two figures of one source for two things', () => {
    expect(disputed(claim(40, 'a'), claim(50, 'a'))).toBe(false);
  });

  it('takes figures far apart, each with a note, for two things', () => {
    expect(disputed(claim(253, 'a', { note: 'north' }), claim(350, 'b', { note: 'south' }))).toBe(false);
    expect(disputed(claim(45, 'a'), claim(60, 'b', { note: 'stated as 197 ft' }))).toBe(true);
  });

  it('does not set a plan against a count, nor hectares against metres', () => {
    expect(disputed(claim(7, 'a'), claim(12, 'b', { planned: true }))).toBe(false);
    expect(disputed(claim(7, 'a'), claim(7.1, 'b', { unit: 'm' }))).toBe(false);
  });
});
