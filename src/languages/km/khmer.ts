/** What `Intl` would say in Khmer where the browser has the data; the forms are those of CLDR. */
const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'] as const;

/** What is written before and after the number. People are counted after their noun: “អ្នកដំណើរ 1.3 លាននាក់”. */
const UNITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  km: ['', 'គម'],
  m: ['', 'ម'],
  ha: ['', 'ហិកតា'],
  km2: ['', 'គម²'],
  m2: ['', 'ម²'],
  year: ['', 'ឆ្នាំ'],
  month: ['', 'ខែ'],
  USD: ['', 'ដុល្លារអាមេរិក'],
  CNY: ['', 'យ័ន'],
  people: ['', 'នាក់'],
  passengers: ['អ្នកដំណើរ ', 'នាក់'],
  'passengers/year': ['អ្នកដំណើរ ', 'នាក់ក្នុងមួយឆ្នាំ'],
  'TEU/year': ['', 'TEU ក្នុងមួយឆ្នាំ'],
};

const KHMER_END = /\p{Script=Khmer}$/u;
const KHMER_START = /^\p{Script=Khmer}/u;

/** Khmer words follow each other without a space; beside digits and other letters there is one. A year alone is called one. */
function join(first: string, second: string): string {
  if (/^\d{4}$/.test(second)) return `${first}ឆ្នាំ ${second}`;
  return KHMER_END.test(first) && KHMER_START.test(second) ? first + second : `${first} ${second}`;
}

export const KHMER = {
  join,
  /** Long: “ថ្ងៃទី 11 ខែវិច្ឆិកា ឆ្នាំ 2022”; short: “11 វិច្ឆិកា 2022”. Month and day may be unknown. */
  date(year: number, month: number | undefined, day: number | undefined, style: 'long' | 'short'): string {
    const name = month === undefined ? undefined : MONTHS[month - 1];
    if (name === undefined) return style === 'short' ? String(year) : `ឆ្នាំ ${year}`;
    if (style === 'short') return day === undefined ? `ខែ${name} ${year}` : `${day} ${name} ${year}`;
    return day === undefined ? `ខែ${name} ឆ្នាំ ${year}` : `ថ្ងៃទី ${day} ខែ${name} ឆ្នាំ ${year}`;
  },
  /** A number, already written, with its unit. */
  quantity(number: string, unit: string): string {
    if (unit === 'percent') return `${number}%`;
    const [before, after] = UNITS[unit] ?? ['', unit];
    return before + join(number, after);
  },
  large: (value: number, format: (scaled: number) => string): string =>
    value >= 1e9 ? `${format(value / 1e9)} ពាន់លាន` : `${format(value / 1e6)} លាន`,
} as const;
