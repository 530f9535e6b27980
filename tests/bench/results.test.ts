import { expect, it } from 'vitest';
import type { Sample } from './measure.ts';
import { compare, formatTable, median } from './results.ts';
import { trafficType } from './traffic.ts';

const bytes = { html: 1000, js: 0, css: 0, font: 0, data: 0, image: 0, other: 0 };
const sample = (readyMs: number | null, filterMs: number[], html = 1000): Sample => ({
  bytes: { ...bytes, html },
  readyMs,
  filterMs,
  previews: { onMap: [], inText: readyMs === null ? [] : [30, 50, 40] },
  problems: [],
});

it('finds the median', () => {
  expect(median([])).toBeNull();
  expect(median([7])).toBe(7);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('compares medians, and makes no ratio where there is nothing to compare with', () => {
  const rows = compare([sample(900, [40, 60], 3000), sample(null, [50], 3000)], [sample(300, [20]), sample(300, [])]);
  const ratios = Object.fromEntries(rows.map(({ metric, ratio }) => [metric, ratio]));
  expect(ratios).toMatchObject({ html: 3, 'all bytes': 3, 'map ready': 3, 'sector filter': 2.5, font: null });
  expect(rows.find(({ metric }) => metric === 'map ready')?.atlas).toBe(900);
  expect(rows.find(({ metric }) => metric.startsWith('symbol lights text'))?.atlas).toBe(40);
});

it('prints a table', () => {
  const table = formatTable(compare([sample(900, [])], [sample(300, [20])]));
  expect(table).toMatch(/^html +1\.0 kB +1\.0 kB +1\.00$/m);
  expect(table).toMatch(/^sector filter +no result +20 ms +–$/m);
});

it.each([
  ['text/html; charset=utf-8', 'html'],
  ['text/javascript; charset=utf-8', 'js'],
  ['application/geo+json', 'data'],
  ['application/octet-stream', 'data'],
  ['font/woff2', 'font'],
  ['image/svg+xml', 'image'],
  ['', 'other'],
])('counts %s as %s', (contentType, type) => {
  expect(trafficType(contentType)).toBe(type);
});
