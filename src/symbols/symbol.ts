import type { Pictogram } from '../domain/pictogram.ts';
import type { Stage } from '../domain/vocabulary.ts';
import type { Circle, Half, Shape } from './shape.ts';

/** What a symbol's form expresses: a stage, or that a thing has none. */
export type Mark = Stage | 'none';

/** Side of the square, centred on the origin, in which a symbol is drawn, with room for the disc, its rim and the badge. */
export const SYMBOL_BOX = 30;
/** Diameter of the disc without its rim, in the same units. */
export const SYMBOL_DIAMETER = 24;

/** A pictogram's own box is 24 wide. */
const PICTOGRAM_SCALE = 13.5 / 24;
const PICTOGRAM_WIDTH = 2.6;

export interface SymbolColours {
  /** Colour of the sector. */
  readonly colour: string;
  /** Colour inside a hollow symbol, and of the rim of a filled one. */
  readonly face: string;
}

/**
 * The symbol of a place, centred on the origin. Colour and pictogram show the sector, the form shows the status: hollow (announced),
 * half filled (under way), filled (in service, complete, or without a status), struck through (closed), with a question mark (unknown).
 */
export function placeSymbol(drawing: Pictogram, mark: Mark, { colour, face }: SymbolColours): readonly Shape[] {
  const radius = SYMBOL_DIAMETER / 2;
  const full = mark === 'in-service' || mark === 'none';
  return [
    disc(radius + 1.6, face),
    disc(radius, colour),
    ...(full ? [] : [disc(radius - 2, face)]),
    ...(mark === 'under-way'
      ? [
          leftHalf(disc(radius - 1, colour)),
          ...pictogram(drawing, face, 'left'),
          ...pictogram(drawing, colour, 'right'),
        ]
      : pictogram(drawing, full ? face : colour)),
    ...(mark === 'closed' ? strike(colour, face) : []),
    ...(mark === 'unknown' ? badge(colour, face) : []),
  ];
}

const disc = (radius: number, fill: string, { x, y } = { x: 0, y: 0 }): Circle => ({ x, y, radius, fill });

const leftHalf = (circle: Circle): Circle => ({ ...circle, half: 'left' });

function pictogram({ fill, stroke }: Pictogram, colour: string, half?: Half): readonly Shape[] {
  const placed = { x: -12 * PICTOGRAM_SCALE, y: -12 * PICTOGRAM_SCALE, scale: PICTOGRAM_SCALE };
  const common = { placed, ...(half && { half }) };
  return [
    ...(fill ? [{ ...common, d: fill, fill: colour }] : []),
    ...(stroke ? [{ ...common, d: stroke, stroke: colour, strokeWidth: PICTOGRAM_WIDTH }] : []),
  ];
}

function strike(colour: string, face: string): readonly Shape[] {
  const d = 'M-7 7L7 -7';
  return [
    { d, stroke: face, strokeWidth: 4.5 },
    { d, stroke: colour, strokeWidth: 2 },
  ];
}

function badge(colour: string, face: string): readonly Shape[] {
  const placed = { x: 8.6, y: -8.6, scale: 1 };
  return [
    disc(6.2, face, placed),
    disc(5.4, colour, placed),
    {
      d: 'M-1.9 -1.5A1.9 1.9 0 1 1 0.6 0.3Q0 0.6 0 1.4',
      placed,
      stroke: face,
      strokeWidth: 1.5,
    },
    {
      d: 'M.85 3.3A.85 .85 0 0 1 0 4.15A.85 .85 0 0 1 -.85 3.3A.85 .85 0 0 1 0 2.45A.85 .85 0 0 1 .85 3.3Z',
      placed,
      fill: face,
    },
  ];
}

/** Side of the square, from the origin, in which a mark is drawn. */
export const MARK_SIZE = 10;

export interface MarkColours {
  readonly colour: string;
  /** Colour inside a hollow mark; `none` makes it transparent. */
  readonly face: string;
  readonly strokeWidth: number;
}

/** The form of a {@link placeSymbol} without the sector, for lists and charts. Things without a status get a faint disc. */
export function stageMark(mark: Mark, { colour, face, strokeWidth }: MarkColours): readonly Shape[] {
  const disc = { x: MARK_SIZE / 2, y: MARK_SIZE / 2, radius: 3.7 };
  if (mark === 'none') return [{ ...disc, fill: colour, fillOpacity: 0.3 }];
  const line = { stroke: colour, strokeWidth };
  const inside: Readonly<Record<Stage, readonly Shape[]>> = {
    announced: [],
    'under-way': [{ ...disc, fill: colour, half: 'left' }],
    'in-service': [{ ...disc, fill: colour, ...line }],
    closed: [{ d: 'M2.4 7.6 7.6 2.4', ...line }],
    unknown: [{ d: 'M3.7 4.1A1.35 1.35 0 1 1 5.5 5.3Q5 5.5 5 6M5 7.3V7.35', ...line }],
  };
  return [{ ...disc, fill: face, ...line }, ...inside[mark]];
}
