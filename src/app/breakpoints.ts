/**
 * The widths at which the page is laid out anew, in em of the reader's own font size: who reads at twice the size gets the layout
 * for half the width. Named here once: the code asks {@link windowLayout}, the style sheets by the custom media that
 * `breakpoints-plugin.ts` makes of them: `--sheet`, `--column`, `--wide` and the others of {@link LAYOUT_MEDIA}.
 */
export const BREAKPOINTS = {
  /** Below it, the smallest phones: names and buttons give way. */
  narrow: 22.5,
  /** From here on the text is a column beside the map; below, a sheet over it. */
  column: 48,
  /** From here on it is a column in a window that is wider than high, such as a phone held across. */
  columnAcross: 40,
  /** From here on the page of a place is a second column, over the map's right side; below, it lies over the text. */
  wide: 85,
  /** Below it, the title gives way to what stands beside it. */
  roomy: 92,
  /** Below it, the line under an embedded map wraps its link. */
  smallFrame: 30,
  /** Below this height there is no room for the strip of years over the map. */
  low: 30,
} as const;

const { column, columnAcross, low, narrow, roomy, smallFrame, wide } = BREAKPOINTS;

/** The media queries of the layouts, by the names under which style sheets ask for them. */
export const LAYOUT_MEDIA = {
  narrow: `(width < ${narrow}em)`,
  sheet: `(width < ${columnAcross}em) or ((width < ${column}em) and (orientation: portrait))`,
  column: `(width >= ${column}em) or ((width >= ${columnAcross}em) and (orientation: landscape))`,
  'not-wide': `(width < ${wide}em)`,
  wide: `(width >= ${wide}em)`,
  'not-roomy': `(width < ${roomy}em)`,
  'small-frame': `(width < ${smallFrame}em)`,
  /** Low or narrow: what lies over the map is folded into buttons. */
  folded: `(height < ${low}em) or (width < ${columnAcross}em) or ((width < ${column}em) and (orientation: portrait))`,
  'not-folded': `(height >= ${low}em) and ((width >= ${column}em) or ((width >= ${columnAcross}em) and (orientation: landscape)))`,
} as const;
