import { expect, it } from 'vitest';
import { formatTable, summarise, tabulate } from './results.ts';
import { trafficType } from './traffic.ts';

const sample = (values: Record<string, number[]>) => ({ values, problems: [] });

it('finds the middle, and the middle half', () => {
  expect(summarise([])).toBeNull();
  expect(summarise([7])).toEqual({ median: 7, low: 7, high: 7, count: 1 });
  expect(summarise([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7, count: 5 });
  expect(summarise([1, 2, 3, 4])).toMatchObject({ median: 2.5, low: 1.75, high: 3.25 });
});

it('has a line for every metric that any page has, and a gap where a page has it not', () => {
  const rows = tabulate({
    atlas: [sample({ ready: [900], filter: [40, 60] }), sample({ filter: [50] })],
    text: [sample({ paint: [100] })],
  });
  expect(rows.map(({ metric }) => metric)).toEqual(['ready', 'filter', 'paint']);
  expect(rows[1]?.pages).toMatchObject({ atlas: { median: 50, count: 3 }, text: null });
});

it('prints a table that Markdown takes', () => {
  const table = formatTable(tabulate({ atlas: [sample({ ready: [900, 1000, 1100] })], bare: [sample({})] }));
  expect(table.split('\n')).toEqual([
    '|       |           atlas | bare |',
    '| ----- | --------------: | ---: |',
    '| ready | 1000 (950–1050) |    – |',
  ]);
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
