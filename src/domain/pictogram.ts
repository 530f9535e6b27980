import type { Localized } from './language.ts';

/** A pictogram as SVG path data in a 24 × 24 box: outlines to fill and, where needed, lines to stroke 2.4 units wide with round caps. */
export interface Pictogram {
  readonly fill?: string;
  readonly stroke?: string;
}

/** Pictograms, by id, for kinds of places that need to be told apart within their sector, such as a port and an airport. */
export type FullPictograms = Readonly<
  Record<string, Pictogram & { readonly name: Localized<string>; readonly line?: LineStyle }>
>;
export type Pictograms = Readonly<Record<string, Pictogram & { readonly name: string; readonly line?: LineStyle }>>;

/** How a line of this kind is drawn where that is not a single line. */
export type LineStyle = 'double';
