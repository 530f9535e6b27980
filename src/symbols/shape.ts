/**
 * What a symbol is drawn of, in the units of its own drawing with y downwards. The painters (`canvas.ts` for the map, `svg.ts` for
 * files, `panels/symbols` for pages) know nothing else.
 */

interface Look {
  /** Anything the painter understands: `#rrggbb`, and in a page also `currentColor` or a variable of its css. */
  readonly fill?: string;
  readonly fillOpacity?: number;
  /** Drawn with round ends and joins. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  /** Only what lies left or right of x = 0, or of the middle of a circle. */
  readonly half?: Half;
}

export type Half = 'left' | 'right';

export interface Circle extends Look {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Outline extends Look {
  /** Path data as in SVG. */
  readonly d: string;
  /** Where the path's own origin lies and how much smaller it is drawn; at the origin of the drawing without it. */
  readonly placed?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Drawn one over the other, the first below. */
export type Shape = Circle | Outline;
