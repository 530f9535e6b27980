/**
 * What is written and drawn around the map of a picture: title above, legend, notes, address and code below, scale and credits in the
 * map's corners. In units of the picture's own size; painters for pixels and for SVG know nothing else.
 */
import type { Language } from '../../domain/language.ts';
import type { Scale } from '../../map/camera/scale.ts';
import type { Shape } from '../../symbols/shape.ts';

export type Face = 'sans' | 'bold' | 'serif';

export interface Line {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly colour: string;
}

/** Shapes of a drawing of its own, put where they belong. */
export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly shapes: readonly Shape[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** Where the map is. */
  readonly map: Box;
  readonly drawings: readonly Drawing[];
  readonly lines: readonly Line[];
}

export interface LegendEntry {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** What of the shapes' own drawing is seen. */
  readonly box: Box;
  readonly scale: number;
}

export interface SheetText {
  readonly language: Language;
  readonly title: string;
  /** What state is shown, of which places. */
  readonly subtitle: string;
  /** What a reader must know to trust the map. */
  readonly notes: string;
  readonly address: string;
}

/** What stands in the corners of the map. */
export interface CornerText {
  readonly scale: Scale;
  /** That the bar stands for. */
  readonly distance: string;
  readonly credits: string;
}

/** Of a line in the picture's units. */
export type Measure = (text: string, face: Face, size: number) => number;
