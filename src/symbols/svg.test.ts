import { expect, it } from 'vitest';
import { STAGES } from '../domain/vocabulary.ts';
import { shapesSvg } from './svg.ts';
import { type Mark, placeSymbol, stageMark } from './symbol.ts';

const COLOURS = { colour: 'var(--sector)', face: '#ffffff' };
const pictogram = { fill: 'M2 2H22V22Z', stroke: 'M2 12H22' };
const MARKS: readonly Mark[] = [...STAGES, 'none'];

it('clips half outlines, and draws half a disc as a path', () => {
  const svg = shapesSvg(placeSymbol(pictogram, 'under-way', COLOURS));
  expect(svg.match(/<g clip-path="url\(#left\)">/g)).toHaveLength(2);
  expect(svg.match(/<g clip-path="url\(#right\)">/g)).toHaveLength(2);
  expect(svg).toContain('<path d="M0 -11A11 11 0 0 0 0 11Z" fill="var(--sector)"/>');
});

it('writes SVG attribute names, and moves the pictogram into place', () => {
  expect(shapesSvg(placeSymbol({ stroke: 'M2 12H22' }, 'announced', COLOURS))).toContain(
    '<path d="M2 12H22" fill="none" stroke="var(--sector)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" transform="translate(-6.75 -6.75) scale(0.5625)"/>',
  );
});

it('gives every stage a distinct form, with the sector and without', () => {
  const withSector = new Set(STAGES.map((stage) => shapesSvg(placeSymbol(pictogram, stage, COLOURS))));
  expect(withSector.size).toBe(STAGES.length);
  const without = new Set(MARKS.map((mark) => shapesSvg(stageMark(mark, { ...COLOURS, strokeWidth: 1 }))));
  expect(without.size).toBe(MARKS.length);
});
