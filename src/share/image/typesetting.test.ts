import { expect, it } from 'vitest';
import { DAY } from '../../map/style/palette.ts';
import type { LegendEntry, Measure, Sheet } from './sheet.ts';
import { Typesetting } from './typesetting.ts';

const measure: Measure = (text, _face, size) => text.length * size * 0.55;
const TEXT = {
  language: 'en',
  title: 'A title',
  subtitle: 'as of a day',
  notes: 'Borders are for orientation. '.repeat(8).trim(),
  address: `https://atlas.example/place/${'old-temple/'.repeat(20)}`,
} as const;
const SIZE = { width: 864, height: 864 };
const SCALE = { scale: { kilometres: 100, pixels: 80 }, distance: '100 km', credits: '© Somebody · Somebody else' };

const typesetting = (text: Partial<typeof TEXT> | Record<string, string> = {}) =>
  new Typesetting({ ...TEXT, ...text }, SIZE, { measure, palette: DAY });
const entries = (count: number): readonly LegendEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `A sector with a long name ${index}`,
    shapes: [{ x: 0, y: 0, radius: 12, fill: '#123456' }],
    box: { x: -15, y: -15, width: 30, height: 30 },
    scale: 1,
  }));

function rightmost({ lines }: Sheet): number {
  return Math.max(...lines.map(({ text, x, face, size }) => x + measure(text, face, size)));
}

it('keeps everything it sets within the picture, however much that is', () => {
  const legend = entries(17);
  const typeset = typesetting({ title: 'A very long name of a place and an agreement '.repeat(4).trim() });
  const foot = typeset.footHeight(legend);
  const sheet = typeset.sheet(legend, foot, SCALE);
  expect(rightmost(sheet)).toBeLessThanOrEqual(SIZE.width);
  expect(Math.max(...sheet.lines.map(({ y }) => y))).toBeLessThan(SIZE.height);
  expect(sheet.map.y + sheet.map.height + foot).toBe(SIZE.height);
});

it('gives the map what head and foot leave', () => {
  const typeset = typesetting();
  expect(typeset.footHeight(entries(17))).toBeGreaterThan(typeset.footHeight(entries(1)));
  expect(typeset.mapBox(200).height).toBe(typeset.mapBox(100).height - 100);
});

it.each([
  ['at its words', TEXT.address],
  ['anywhere where it has none', `https://atlas.example/${'x'.repeat(400)}`],
])('breaks an address %s, and loses none of it', (_, long) => {
  const typeset = typesetting({ address: long });
  const { lines } = typeset.sheet([], typeset.footHeight([]), SCALE);
  const address = lines.filter(({ face }) => face === 'bold').map(({ text }) => text);
  expect(address.length).toBeGreaterThan(1);
  expect(address.join('')).toBe(long);
});

it('says what scale and credits cover of the map', () => {
  const typeset = typesetting();
  const { map, lines } = typeset.sheet([], 200, SCALE);
  for (const [index, words] of [SCALE.distance, SCALE.credits].entries()) {
    const line = lines.find(({ text }) => text === words);
    const box = typeset.corners(200, SCALE)[index];
    if (!line || !box) throw new Error(words);
    expect(line.x).toBeGreaterThan(box.x);
    expect(line.x + measure(words, line.face, line.size)).toBeLessThanOrEqual(box.x + box.width);
    expect(line.y - map.y).toBeGreaterThan(box.y);
    expect(line.y - map.y).toBeLessThan(box.y + box.height);
  }
});

it('writes scale and credits inside the map', () => {
  const sheet = typesetting().sheet([], 200, SCALE);
  const { y, height } = sheet.map;
  for (const words of [SCALE.distance, SCALE.credits]) {
    const line = sheet.lines.find(({ text }) => text === words);
    expect(line?.y).toBeGreaterThan(y);
    expect(line?.y).toBeLessThan(y + height);
  }
});
