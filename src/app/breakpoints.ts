/**
 * The widths, in CSS pixels, at which the page is laid out anew. Named here once: the code asks {@link windowLayout}, the
 * style sheets by the custom media that `breakpoints-plugin.ts` makes of them: `--sheet`, `--column`, `--wide`, `--not-wide`, `--narrow`.
 */
export const BREAKPOINTS = {
  /** Below it, the smallest phones: names and buttons give way. */
  narrow: 360,
  /** From here on the text is a column beside the map; below, a sheet over it. */
  column: 900,
  /** From here on the page of a place is a second column, over the map's right side; below, it lies over the text. */
  wide: 1360,
} as const;
