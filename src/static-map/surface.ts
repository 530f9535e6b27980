import type { Language } from '../domain/language.ts';
import type { Palette } from '../map/style/palette.ts';
import type { Basemap } from './basemap.ts';
import type { Point, Projection, Rectangle } from './frame.ts';
import type { Typesetter } from './lettering.ts';

/** Everything that painting one still map needs besides its scene. */
export interface Surface {
  readonly projection: Projection;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly language: Language;
  readonly setter: Typesetter;
  /** The visible part of the picture; labels stay within it. */
  readonly free: Rectangle;
  /** Other areas of the picture that are covered. */
  readonly covered?: readonly Rectangle[];
  /** Gives the address that a symbol links to; null for a picture without links. */
  readonly hrefOf: ((place: string) => string) | null;
  /** Prefix of the ids in the picture. */
  readonly id: string;
  /**
   * For a picture that the page scales: the part of the frame, in its pixels, that fills the element's box. Everything is then positioned
   * in percentages of that box, so that distances are scaled while symbols, names and lines keep their size. null: not scaled.
   */
  readonly scaledBox: Rectangle | null;
}

export type Draw = (point: Point, drawing: string) => string;

/** Positions a drawing at a point, in percentages where the picture is scaled. */
export function positioner({ scaledBox }: Surface): Draw {
  if (!scaledBox) {
    return ([x, y], drawing) =>
      `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})">${drawing}</g>`;
  }
  const { left, right, top, bottom } = scaledBox;
  const share = (value: number, from: number, to: number) =>
    `${Math.round(((value - from) / (to - from)) * 10_000) / 100}%`;
  return ([x, y], drawing) => `<svg x="${share(x, left, right)}" y="${share(y, top, bottom)}">${drawing}</svg>`;
}
