/**
 * The shapes that a symbol consists of, in the drawing's own units with y downwards. The renderers (`canvas.ts` for the map, `svg.ts` for
 * files, `elements/Shapes.tsx` for pages) need nothing else.
 */

interface Look {
  /** Any colour the renderer accepts: `#rrggbb`, and in pages also `currentColor` or a CSS variable. */
  readonly fill?: string;
  readonly fillOpacity?: number;
  /** Strokes have round caps and joins. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  /** Draws only the part left or right of x = 0 or, for a circle, of its centre. */
  readonly half?: Half;
}

export type Half = 'left' | 'right';

export interface Circle extends Look {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Outline extends Look {
  /** SVG path data. */
  readonly d: string;
  /** Position and scale of the path in the drawing; without it, the path is drawn unscaled at the origin. */
  readonly placed?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Shapes are drawn in order, each over those before it. */
export type Shape = Circle | Outline;
