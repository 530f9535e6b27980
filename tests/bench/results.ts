import type { Sample } from './measure.ts';

/** Median and quartiles of some values. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** One row of the table: a metric with a summary for each page, or null for pages without it. */
export interface Row {
  readonly metric: string;
  readonly pages: Readonly<Record<string, Summary | null>>;
}

/** A quantile, linearly interpolated. @param share from 0 to 1 */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** @returns null if there are no values */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [number, number, number];
  return { median, low, high, count: values.length };
}

/** Summaries of every metric that any page has, in order of first occurrence. */
export function tabulate(samples: Readonly<Record<string, readonly Sample[]>>): readonly Row[] {
  const all = Object.values(samples).flat();
  const metrics = [...new Set(all.flatMap(({ values }) => Object.keys(values)))];
  return metrics.map((metric) => ({
    metric,
    pages: Object.fromEntries(
      Object.entries(samples).map(([page, own]) => [
        page,
        summarise(own.flatMap(({ values }) => values[metric] ?? [])),
      ]),
    ),
  }));
}

/** The table as Markdown that is also readable in a terminal: medians, with the quartiles in brackets. */
export function formatTable(rows: readonly Row[]): string {
  const pages = Object.keys(rows[0]?.pages ?? {});
  const cells = [
    ['', ...pages],
    ...rows.map(({ metric, pages: own }) => [metric, ...pages.map((page) => cell(own[page]))]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function cell(summary: Summary | null | undefined): string {
  if (!summary) return '–';
  const { median, low, high } = summary;
  return low === high ? figure(median) : `${figure(median)} (${figure(low)}–${figure(high)})`;
}

function figure(value: number): string {
  return value === 0 ? '0' : value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(1) : value.toFixed(0);
}
