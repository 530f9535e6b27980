import type { Language } from '../domain/language.ts';
import type { Palette } from '../map/style/palette.ts';
import type { Basemap } from './basemap.ts';
import type { Point, Projection, Rectangle } from './frame.ts';
import type { Typesetter } from './lettering.ts';

/** What a still map is painted on, and with what. */
export interface Surface {
  readonly projection: Projection;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly language: Language;
  readonly setter: Typesetter;
  /** The part of the picture that can be seen: names stay within. */
  readonly free: Rectangle;
  /** What else lies over the picture. */
  readonly covered?: readonly Rectangle[];
  /** Where a symbol leads; null: a picture without links. */
  readonly hrefOf: ((place: string) => string) | null;
  /** Beginning of the ids in it. */
  readonly id: string;
  /**
   * The part of the frame, in its pixels, that fills the element's box in a page that scales it: everything is then placed in shares
   * of that box, so that places move apart while symbols, names and lines keep their size. null: nothing is scaled.
   */
  readonly scaledBox: Rectangle | null;
}

export type Draw = (point: Point, drawing: string) => string;

/** Puts a drawing at a point: as a share of the picture where that is scaled. */
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
