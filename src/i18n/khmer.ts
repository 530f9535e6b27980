/** What `Intl` would say in Khmer where the browser has the data; the forms are those of CLDR. */
const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'] as const;

const UNITS: Readonly<Record<string, string>> = {
  km: ' គម',
  m: ' ម',
  ha: ' ហិកតា',
  year: ' ឆ្នាំ',
  month: ' ខែ',
  percent: '%',
};

export const KHMER = {
  /** Long: “ថ្ងៃទី 11 ខែវិច្ឆិកា ឆ្នាំ 2022”; short: “11 វិច្ឆិកា 2022”. Month and day may be unknown. */
  date(year: number, month: number | undefined, day: number | undefined, style: 'long' | 'short'): string {
    const name = month === undefined ? undefined : MONTHS[month - 1];
    if (name === undefined) return String(year);
    if (style === 'short') return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
    return day === undefined ? `ខែ${name} ឆ្នាំ ${year}` : `ថ្ងៃទី ${day} ខែ${name} ឆ្នាំ ${year}`;
  },
  /** With its leading space, where there is one. */
  unit: (unit: string): string => UNITS[unit] ?? ` ${unit}`,
  large: (value: number, format: (scaled: number) => string): string =>
    value >= 1e9 ? `${format(value / 1e9)} ពាន់លាន` : `${format(value / 1e6)} លាន`,
} as const;
