import type { Sample } from './measure.ts';
import { TRAFFIC_TYPES } from './traffic.ts';

/** One line of the table: medians of both pages. */
export interface Row {
  readonly metric: string;
  readonly unit: 'B' | 'ms';
  readonly atlas: number | null;
  readonly bare: number | null;
  /** atlas / bare; `null` where that means nothing. */
  readonly ratio: number | null;
}

/** The middle value; of an even number the mean of the two in the middle; of none `null`. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted[middle - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/** Compares the samples of both pages. */
export function compare(atlas: readonly Sample[], bare: readonly Sample[]): readonly Row[] {
  const row = (metric: string, unit: Row['unit'], pick: (sample: Sample) => readonly number[]): Row => {
    const [ours, theirs] = [median(atlas.flatMap(pick)), median(bare.flatMap(pick))];
    return { metric, unit, atlas: ours, bare: theirs, ratio: ours !== null && theirs ? ours / theirs : null };
  };
  return [
    ...TRAFFIC_TYPES.map((type) => row(type, 'B', ({ bytes }) => [bytes[type]])),
    row('all bytes', 'B', ({ bytes }) => [TRAFFIC_TYPES.reduce((sum, type) => sum + bytes[type], 0)]),
    row('map ready', 'ms', ({ readyMs }) => (readyMs === null ? [] : [readyMs])),
    row('sector filter', 'ms', ({ filterMs }) => filterMs),
    // The wanted figure is said where the measured one is read; a slower machine is no defect.
    row('phrase lights map (< 100)', 'ms', ({ previews }) => previews.onMap),
    row('symbol lights text (< 100)', 'ms', ({ previews }) => previews.inText),
  ];
}

/** The table for the terminal. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['median', 'atlas', 'bare', 'atlas/bare'],
    ...rows.map(({ metric, unit, atlas, bare, ratio }) => [
      metric,
      inUnit(atlas, unit),
      inUnit(bare, unit),
      ratio === null ? '–' : ratio.toFixed(2),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  '))
    .join('\n');
}

function inUnit(value: number | null, unit: Row['unit']): string {
  if (value === null) return 'no result';
  return unit === 'B' ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(0)} ms`;
}
