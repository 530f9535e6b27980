import type { Localized } from './language.ts';

/** A pictogram in a 24 × 24 box: outlines to fill and, where it needs them, lines to stroke 2.4 wide with round ends. */
export interface Pictogram {
  readonly fill?: string;
  readonly stroke?: string;
}

/** Pictograms for kinds of places that their sector's does not tell apart, such as a port beside an airport, by id. */
export type FullPictograms = Readonly<
  Record<string, Pictogram & { readonly name: Localized<string>; readonly line?: LineStyle }>
>;
export type Pictograms = Readonly<Record<string, Pictogram & { readonly name: string; readonly line?: LineStyle }>>;

/** How a line of this kind is drawn where it is not the usual single one. */
export type LineStyle = 'double';
