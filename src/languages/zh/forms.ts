/**
 * Numbers as in Chinese texts: without commas (GB/T 15835 has none), round ones in 万 and 亿, and the currency after the figure.
 */
import { IN_WORDS, writeDate, writeNumber, writeUnit } from '../intl.ts';
import type { LanguageForms } from '../language.ts';

/** Simplified characters. */
const LOCALE = 'zh-Hans';
const UNGROUPED: Intl.NumberFormatOptions = { useGrouping: false };

/** Units that `Intl` lacks, or names differently. */
const UNITS: Readonly<Record<string, string>> = {
  km2: '平方公里',
  m2: '平方米',
  passengers: '人次',
  'passengers/year': '人次/年',
  'TEU/year': '标准箱/年',
  people: '人',
  USD: '美元',
  CNY: '元人民币',
};

/** Millions, and round tens of thousands (万). */
const isLarge = (value: number): boolean => value >= 1e6 || (value >= 1e4 && value % 100 === 0);

function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return writeNumber(LOCALE, value, { ...UNGROUPED, ...options });
}

function count(value: number): string {
  return isLarge(value) ? number(value, IN_WORDS) : number(value);
}

export const forms: LanguageForms = {
  tag: LOCALE,
  openGraph: 'zh_CN',
  ownName: '中文',
  offer: '阅读中文版',
  letters: /\p{Script=Han}/u,
  unesco: 'zh',
  rangeMark: '至',
  date: (year, month, day, style) => writeDate(LOCALE, [year, month, day], style),
  number,
  count,
  quantity(value, unit, digits) {
    const name = UNITS[unit];
    if (name === undefined) return writeUnit(LOCALE, value, unit, { ...UNGROUPED, maximumFractionDigits: digits });
    return (isLarge(value) ? count(value) : number(value, { maximumFractionDigits: digits })) + name;
  },
};
