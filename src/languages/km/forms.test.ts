import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/catalogue.ts';
import { formatClaim, formatDate, formatDistance } from '../format.ts';
import { forms } from './forms.ts';
import { km } from './messages.ts';

const claim = (parts: Partial<Claim>): Claim => parts as Claim;

describe('Khmer dates', () => {
  it.each([
    ['2022-11-12', 'ថ្ងៃទី 12 ខែវិច្ឆិកា ឆ្នាំ 2022', '12 វិច្ឆិកា 2022'],
    ['2018-01', 'ខែមករា ឆ្នាំ 2018', 'ខែមករា 2018'],
    ['2010', 'ឆ្នាំ 2010', '2010'],
  ])('%s', (date, long, short) => {
    expect(formatDate(date, 'km')).toBe(long);
    expect(formatDate(date, 'km', 'short')).toBe(short);
  });

  it.each([
    ['2022-11-12', 'គិតត្រឹមថ្ងៃទី 12 ខែវិច្ឆិកា ឆ្នាំ 2022', 'គិតត្រឹម 12 វិច្ឆិកា 2022'],
    ['2018-01', 'គិតត្រឹមខែមករា ឆ្នាំ 2018', 'គិតត្រឹមខែមករា 2018'],
    ['2010', 'គិតត្រឹមឆ្នាំ 2010', 'គិតត្រឹមឆ្នាំ 2010'],
  ])('%s follows a word without a space, unless it begins with a digit', (date, long, short) => {
    expect(km.asOf(formatDate(date, 'km'))).toBe(long);
    expect(km.asOf(formatDate(date, 'km', 'short'))).toBe(short);
  });
});

describe('Khmer amounts', () => {
  it.each<[Partial<Claim>, string]>([
    [{ value: 880_000_000, unit: 'USD' }, '880 លានដុល្លារអាមេរិក'],
    [{ value: 1_160_000_000, unit: 'CNY', approximate: true }, 'ប្រហែល 1.16 ពាន់លានយ័ន'],
    [{ value: 1_300_000, unit: 'passengers' }, 'អ្នកដំណើរ 1.3 លាននាក់'],
    [{ value: 7_000_000, unit: 'passengers/year' }, 'អ្នកដំណើរ 7 លាននាក់ក្នុងមួយឆ្នាំ'],
    [{ value: 1_000_000, unit: 'TEU/year' }, '1 លាន TEU ក្នុងមួយឆ្នាំ'],
    [{ value: 30_000, unit: 'people', approximate: true }, 'ប្រហែល 30,000 នាក់'],
    [{ low: 97.5, high: 98, unit: 'percent' }, '97.5%–98%'],
    [{ value: 36, unit: 'month' }, '36 ខែ'],
  ])('%o', (parts, expected) => {
    expect(formatClaim(claim(parts), 'km', km)).toBe(expected);
  });

  it('keeps the space between a number and its unit', () => {
    expect(formatDistance(187, 'km')).toBe('187 គម');
    expect(forms.quantity(401, 'km2', 0)).toBe('401 គម²');
  });
});
