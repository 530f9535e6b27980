/**
 * The layout of an image: the map with the title above, legend, notes, address and QR code below, and scale and credits in the map's
 * corners. All in units of the sheet; the painters for canvas and SVG work from this alone.
 */
import type { Language } from '../../domain/language.ts';
import type { Scale } from '../../map/camera/scale.ts';
import type { Shape } from '../../symbols/shape.ts';

export type Face = 'sans' | 'bold' | 'serif';

/** A line of text that starts at (x, y). */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Position of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly colour: string;
}

/** A group of shapes with its position and scale on the sheet. */
export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly shapes: readonly Shape[];
}

/** A box from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Background colour. */
  readonly paper: string;
  /** The map's box. */
  readonly map: Box;
  readonly drawings: readonly Drawing[];
  readonly lines: readonly Line[];
}

export interface LegendEntry {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** Bounding box of the shapes, in their own units. */
  readonly box: Box;
  readonly scale: number;
}

export interface SheetText {
  readonly language: Language;
  readonly title: string;
  /** Which day and which places are shown. */
  readonly subtitle: string;
  /** Caveats, version and licence. */
  readonly notes: string;
  readonly address: string;
}

/** The text in the corners of the map. */
export interface CornerText {
  readonly scale: Scale;
  /** The distance that the bar represents, formatted. */
  readonly distance: string;
  readonly credits: string;
}

/** Measures the width of a line of text, in units of the sheet. */
export type Measure = (text: string, face: Face, size: number) => number;
