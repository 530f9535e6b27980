/**
 * How the page is laid out: text and place page beside the map, the place page over the text, or both in a sheet over the map.
 * Made from the window's width where there is a window.
 */
export type Layout = 'wide' | 'column' | 'sheet';

/** Whether an open place page lies over the text. */
export function coversText(layout: Layout): boolean {
  return layout !== 'wide';
}

/** How much of a phone's screen the text takes. In wider windows there is no sheet. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** Space in CSS pixels at each side of the map that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * What covers the map's lower edge beside panels that can be measured, in CSS pixels. The style sheets have the same figures as
 * `--caption-sheet`, `--caption-column` and `--strip-margin`, by `breakpoints-plugin.ts`.
 */
export const MAP_FOOT = {
  /**
   * Height kept free for the map's caption; on a phone only its credits are unfolded. Constants, although the caption's height is
   * none: the map would else move when the language is changed.
   */
  caption: { sheet: 36, column: 46 },
  /** Free space around the strip of years. */
  strip: 14,
} as const;
