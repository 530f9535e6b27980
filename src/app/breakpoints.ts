/**
 * The widths and heights at which the layout changes, in em of the reader's own font size: a reader with double the font size gets
 * the layout for half the width. Defined only here: code uses `windowLayout`, style sheets use the custom media that
 * `breakpoints-plugin.ts` makes of {@link LAYOUT_MEDIA}: `--sheet`, `--column`, `--wide` and so on.
 */
export const BREAKPOINTS = {
  /** Below this width, on the smallest phones, names and buttons are shortened. */
  narrow: 22.5,
  /** From this width on the text is a column beside the map; below, a sheet over it. */
  column: 48,
  /** The same limit for windows that are wider than high, such as a phone in landscape. */
  columnAcross: 40,
  /** From this width on a place page is a second column over the map's right side; below, it covers the text. */
  wide: 85,
  /** Below this width the title shrinks in favour of what is beside it. */
  roomy: 92,
  /** Below this width the line under an embedded map wraps its link. */
  smallFrame: 30,
  /** Below this width (with the largest text) the language links need the title's line. */
  tiny: 18,
  /** From this width on the time axis fits in one row. */
  ample: 66,
  /** From this width on the search field beside the tabs shows its label. */
  broad: 106,
  /** Below this height there is no room for the time axis over the map. */
  low: 30,
  /** Below this height, as on a phone in landscape with enlarged text, only the essentials stay. */
  veryLow: 25,
  /** From this height on there is an inset map of the whole region in the map's corner. */
  inset: 38,
  /** From this height on unfolded filters leave part of the map visible above the sheet. */
  high: 40,
  /** Below this height an open table of distances replaces the note on how they are measured. */
  tall: 43.75,
} as const;

const { ample, broad, column, columnAcross, high, inset, low, narrow, roomy, smallFrame, tall, tiny, veryLow, wide } =
  BREAKPOINTS;

/** The media queries of the layouts, by the names that style sheets use for them (`--narrow` and so on). */
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
  /** In pixels, because the page around an iframe sets its height in pixels. */
  'low-frame': '(height < 300px)',
  /** Low or narrow windows: panels over the map are folded into buttons. */
  folded: `(height < ${low}em) or (width < ${columnAcross}em) or ((width < ${column}em) and (orientation: portrait))`,
  'not-folded': `(height >= ${low}em) and ((width >= ${column}em) or ((width >= ${columnAcross}em) and (orientation: landscape)))`,
} as const;
