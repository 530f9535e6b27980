import type { Precision } from '../domain/vocabulary.ts';
import type { Shape } from './shape.ts';

/** Size of the box, from the origin, in which a sign of certainty is drawn, in the drawing's units. */
export const CERTAINTY_BOX = { width: 44, height: 30 } as const;

export interface CertaintyColours {
  readonly colour: string;
  /** Colour of the short lines that stand for a list. */
  readonly quiet: string;
}

/** A sample of how the map draws a position of the given precision; short lines of a list for things that are not on the map. */
export function certaintySign(precision: Precision, { colour, quiet }: CertaintyColours): readonly Shape[] {
  const point: Shape = { x: 22, y: 15, radius: 4.5, fill: colour };
  switch (precision) {
    case 'surveyed':
      return [{ d: 'M6 6H36L39 24H4Z', fill: colour, fillOpacity: 0.18, stroke: colour, strokeWidth: 1.6 }, point];
    case 'site':
      return [point];
    case 'approximate':
      return [{ x: 22, y: 15, radius: 13, fill: colour, fillOpacity: 0.22 }, point];
    case 'indicative':
      return [{ d: 'M2 22C12 26 14 8 24 10S36 10 42 5', stroke: colour, strokeWidth: 2.2, dash: [5, 3.5] }];
    case 'none':
      return [{ d: 'M10 8H34M10 15H34M10 22H26', stroke: quiet, strokeWidth: 2.4 }];
  }
}
