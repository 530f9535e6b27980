import type { Sector } from '../../domain/sector.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { DAY } from '../../map/style/palette.ts';

const FACE = DAY.symbolFace;
const DIAMETER = 24;

/** The map's symbol of a place as SVG, in the same proportions: sector by colour and pictogram, status by form. */
export function symbol(sector: Sector, stage: Stage, x: number, y: number, diameter: number): string {
  const colour = sector.colours.day;
  const full = stage === 'in-service';
  const scale = diameter / DIAMETER;
  const parts = [
    disc(DIAMETER / 2 + 1.6, FACE),
    disc(DIAMETER / 2, colour),
    full ? '' : disc(DIAMETER / 2 - 2, FACE),
    stage === 'under-way' ? halfFull(sector, colour) : pictogram(sector, full ? FACE : colour),
    stage === 'closed' ? strike(colour) : '',
    stage === 'unknown' ? badge(colour) : '',
  ];
  return `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;
}

const disc = (radius: number, colour: string): string => `<circle r="${radius}" fill="${colour}"/>`;

/** @param scale of the pictogram's 24 × 24 box */
export function pictogram(sector: Sector, colour: string, scale = 13.5 / 24, width = 2.6): string {
  const { fill, stroke } = sector.pictogram;
  const filled = fill ? `<path d="${fill}" fill="${colour}"/>` : '';
  const stroked = stroke
    ? `<path d="${stroke}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
    : '';
  return `<g transform="scale(${scale}) translate(-12 -12)">${filled}${stroked}</g>`;
}

function halfFull(sector: Sector, colour: string): string {
  const radius = DIAMETER / 2 - 1;
  const left = `<path d="M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z" fill="${colour}"/>`;
  return [
    left,
    `<g clip-path="url(#left)">${pictogram(sector, FACE)}</g>`,
    `<g clip-path="url(#right)">${pictogram(sector, colour)}</g>`,
  ].join('');
}

/** What {@link symbol} refers to; once in every drawing. */
export const SYMBOL_DEFINITIONS =
  '<clipPath id="left"><rect x="-15" y="-15" width="15" height="30"/></clipPath>' +
  '<clipPath id="right"><rect y="-15" width="15" height="30"/></clipPath>';

function strike(colour: string): string {
  const reach = (DIAMETER / 2 - 2) * 0.7;
  return [
    [4.5, FACE],
    [2, colour],
  ]
    .map(
      ([width, paint]) =>
        `<path d="M${-reach} ${reach}L${reach} ${-reach}" stroke="${paint}" stroke-width="${width}" stroke-linecap="round"/>`,
    )
    .join('');
}

function badge(colour: string): string {
  return [
    '<g transform="translate(8.6 -8.6)">',
    disc(6.2, FACE),
    disc(5.4, colour),
    `<path d="M-1.9 -1.5A1.9 1.9 0 1 1 0.6 0.3Q0 0.6 0 1.4" fill="none" stroke="${FACE}" stroke-width="1.5" stroke-linecap="round"/>`,
    `<circle cy="3.3" r="0.85" fill="${FACE}"/>`,
    '</g>',
  ].join('');
}

/** The status without the sector, as in lists: hollow, half, full, struck through, question mark. */
export function stageMark(stage: Stage, colour: string, x: number, y: number, diameter: number): string {
  const inside: Readonly<Record<Stage, string>> = {
    announced: '',
    'under-way': `<path d="M5 1.3A3.7 3.7 0 0 0 5 8.7Z" fill="${colour}" stroke="none"/>`,
    'in-service': `<circle cx="5" cy="5" r="3.7" fill="${colour}"/>`,
    closed: '<path d="M2.4 7.6 7.6 2.4"/>',
    unknown: '<path d="M3.7 4.1A1.35 1.35 0 1 1 5.5 5.3Q5 5.500 5 6M5 7.3V7.35"/>',
  };
  const scale = diameter / 10;
  return `<g transform="translate(${x} ${y}) scale(${scale}) translate(-5 -5)" fill="none" stroke="${colour}" stroke-width="1.1" stroke-linecap="round"><circle cx="5" cy="5" r="3.7"/>${inside[stage]}</g>`;
}
