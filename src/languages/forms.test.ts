import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { FORMS } from './forms.ts';
import { writeDate, writeNumber } from './intl.ts';

describe('the forms of a language', () => {
  it.each([
    ['en', '11 November 2022', '11 Nov 2022', 'November 2022', '2022'],
    ['zh', '2022年11月11日', '2022年11月11日', '2022年11月', '2022年'],
    ['km', 'ថ្ងៃទី 11 ខែវិច្ឆិកា ឆ្នាំ 2022', '11 វិច្ឆិកា 2022', 'ខែវិច្ឆិកា ឆ្នាំ 2022', 'ឆ្នាំ 2022'],
  ] as const)('write dates in %s as precisely as they are known', (language, long, short, month, year) => {
    const { date } = FORMS[language];
    expect(date(2022, 11, 11, 'long')).toBe(long);
    expect(date(2022, 11, 11, 'short')).toBe(short);
    expect(date(2022, 11, undefined, 'long')).toBe(month);
    expect(date(2022, undefined, undefined, 'long')).toBe(year);
  });

  it.each([
    ['en', '12,345.67', '880 million', '3,605 m', 'US$1.5 billion', '36 months', '4.5%'],
    ['zh', '12345.67', '8.8亿', '3605米', '15亿美元', '36个月', '4.5%'],
    ['km', '12,345.67', '880 លាន', '3,605 ម', '1.5 ពាន់លានដុល្លារអាមេរិក', '36 ខែ', '4.5%'],
  ] as const)('write numbers and quantities in %s', (language, number, large, metres, dollars, months, share) => {
    const forms = FORMS[language];
    expect(forms.number(12_345.674)).toBe(number);
    expect(forms.count(880_000_000)).toBe(large);
    expect(forms.quantity(3605, 'm', 0)).toBe(metres);
    expect(forms.quantity(1.5e9, 'USD', 2)).toBe(dollars);
    expect(forms.quantity(36, 'month', 2)).toBe(months);
    expect(forms.quantity(4.5, 'percent', 2)).toBe(share);
  });

  it('have a tag and a name of their own for each language', () => {
    for (const part of ['tag', 'openGraph', 'ownName'] as const) {
      expect(new Set(LANGUAGES.map((language) => FORMS[language][part])).size).toBe(LANGUAGES.length);
    }
  });
});

describe('formatters of Intl', () => {
  it('are made once for equal options', () => {
    const made = { numbers: 0, dates: 0 };
    class Numbers extends Intl.NumberFormat {
      constructor(...given: ConstructorParameters<typeof Intl.NumberFormat>) {
        super(...given);
        made.numbers += 1;
      }
    }
    class Dates extends Intl.DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...given);
        made.dates += 1;
      }
    }
    vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: Numbers }, DateTimeFormat: { value: Dates } }));
    for (const value of [1, 2, 3]) {
      writeNumber('de', value, { maximumFractionDigits: 1 });
      writeDate('de', [2000 + value, 5, 17], 'long');
    }
    expect(made).toEqual({ numbers: 1, dates: 1 });
    writeNumber('de', 1, { maximumFractionDigits: 3 });
    writeDate('de', [2001, 5, 17], 'short');
    expect(made).toEqual({ numbers: 2, dates: 2 });
    vi.unstubAllGlobals();
  });
});
