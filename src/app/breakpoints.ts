/**
 * The widths and heights at which the page is laid out anew, in em of the reader's own font size: who reads at twice the size gets the layout
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
  /** Below it, with the largest text, the languages need the title's line. */
  tiny: 18,
  /** From here on the strip of years is one row. */
  ample: 66,
  /** From here on the search beside the tabs is written out. */
  broad: 106,
  /** Below this height there is no room for the strip of years over the map. */
  low: 30,
  /** Below this height only the essential stays: a phone held across with enlarged text. */
  veryLow: 25,
  /** From this height on the map's corner holds the small map of the whole region. */
  inset: 38,
  /** From this height on unfolded filters leave something of the map above the sheet. */
  high: 40,
  /** Below this height an open table of distances takes the place of what says how they are measured. */
  tall: 43.75,
} as const;

const { ample, broad, column, columnAcross, high, inset, low, narrow, roomy, smallFrame, tall, tiny, veryLow, wide } =
  BREAKPOINTS;

/** The media queries of the layouts, by the names under which style sheets ask for them. */
export const LAYOUT_MEDIA = {
  narrow: `(width < ${narrow}em)`,
  sheet: `(width < ${columnAcross}em) or ((width < ${column}em) and (orientation: portrait))`,
  column: `(width >= ${column}em) or ((width >= ${columnAcross}em) and (orientation: landscape))`,
  'not-wide': `(width < ${wide}em)`,
  wide: `(width >= ${wide}em)`,
  'not-roomy': `(width < ${roomy}em)`,
  'not-tiny': `(width >= ${tiny}em)`,
  'not-ample': `(width < ${ample}em)`,
  broad: `(width >= ${broad}em)`,
  'not-broad': `(width < ${broad}em)`,
  low: `(height < ${low}em)`,
  'not-low': `(height >= ${low}em)`,
  'very-low': `(height < ${veryLow}em)`,
  'inset-fits': `(height >= ${inset}em)`,
  high: `(height >= ${high}em)`,
  'not-high': `(height < ${high}em)`,
  'not-tall': `(height < ${tall}em)`,
  'small-frame': `(width < ${smallFrame}em)`,
  /** The height of an iframe is set in pixels by the page around it. */
  'low-frame': '(height < 300px)',
  /** Low or narrow: what lies over the map is folded into buttons. */
  folded: `(height < ${low}em) or (width < ${columnAcross}em) or ((width < ${column}em) and (orientation: portrait))`,
  'not-folded': `(height >= ${low}em) and ((width >= ${column}em) or ((width >= ${columnAcross}em) and (orientation: landscape)))`,
} as const;
