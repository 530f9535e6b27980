import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/catalogue.ts';
import { en } from './en/messages.ts';
import { formatClaim, formatDistance, formatUnit } from './format.ts';
import { zh } from './zh/messages.ts';

const CLAIM: Claim = { measure: 'cost', measureName: 'Cost', date: '2023', sources: ['a'], certainty: 'verified' };
const claim = (given: Partial<Claim>): Claim => ({ ...CLAIM, ...given });
const chinese = (given: Partial<Claim>): string => formatClaim(claim(given), 'zh', zh);
const english = (given: Partial<Claim>): string => formatClaim(claim(given), 'en', en);

describe('figures in Chinese', () => {
  it('stand without commas', () => {
    expect(formatDistance(2715, 'zh')).toBe('2715公里');
    expect(chinese({ value: 1024, unit: 'm' })).toBe('1024米');
    expect(chinese({ value: 11791, unit: 'people' })).toBe('11791人');
    expect(formatUnit(2658.9, 'km2', 'zh', 2)).toBe('2658.9平方公里');
  });

  it('are in 万 and 亿 where they are round', () => {
    expect(chinese({ value: 30000, unit: 'people', approximate: true })).toBe('约3万人');
    expect(chinese({ value: 81800, unit: 'm2' })).toBe('8.18万平方米');
    expect(chinese({ value: 7000000, unit: 'passengers/year' })).toBe('700万人次/年');
  });

  it('have the currency behind them', () => {
    expect(chinese({ value: 3360000000, unit: 'USD' })).toBe('33.6亿美元');
    expect(chinese({ value: 1160000000, unit: 'CNY', approximate: true })).toBe('约11.6亿元人民币');
    expect(english({ value: 3360000000, unit: 'USD' })).toBe('US$3.36 billion');
  });

  it('name a range and a remark in Chinese marks', () => {
    expect(chinese({ low: 24, high: 24.5, unit: 'm' })).toBe('24米至24.5米');
    expect(chinese({ value: 55, unit: 'year', text: '特许经营' })).toBe('55年（特许经营）');
    expect(english({ value: 55, unit: 'year', text: 'concession' })).toBe('55 years (concession)');
  });
});
