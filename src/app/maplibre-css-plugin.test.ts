import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutUnused } from './maplibre-css-plugin.ts';

const css = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
const kept = withoutUnused(css);
const count = (text: string, sign: string) => text.split(sign).length;

it('leaves out the pictures of buttons that the map has not', () => {
  expect(kept).not.toMatch(/url\(/);
  expect(kept.length).toBeLessThan(css.length / 5);
});

it('keeps what the map, its scale and its hints for embedded maps need', () => {
  for (const name of [
    'map',
    'canvas',
    'canvas-container',
    'ctrl-scale',
    'ctrl-bottom-left',
    'cooperative-gesture-screen',
  ]) {
    expect(kept).toContain(`.maplibregl-${name}`);
  }
  expect(count(kept, '{')).toBe(count(kept, '}'));
});

it('leaves out one selector of several, and a query with nothing in it', () => {
  const rule = '.maplibregl-popup,.maplibregl-map{color:red}';
  expect(withoutUnused(`@media print{.maplibregl-popup{color:red}}${rule}`)).toBe('.maplibregl-map{color:red}');
});
