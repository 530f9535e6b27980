/**
 * The page's layout: `wide` shows the text and a place's page beside the map, `column` the place's page over the text, `sheet` both in a
 * sheet over the map. Derived from the window's width; see `breakpoints-plugin.ts`.
 */
export type Layout = 'wide' | 'column' | 'sheet';

/** Whether an open place's page covers the text. */
export function coversText(layout: Layout): boolean {
  return layout !== 'wide';
}

/** How much of a phone's screen the sheet takes. Wider windows have no sheet. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** Space at each edge of the map that panels cover, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * What covers the map's lower edge and cannot be measured as panels can, in CSS pixels. The style sheets get the same values as
 * `--caption-sheet`, `--caption-column` and `--strip-margin` from `breakpoints-plugin.ts`.
 */
export const MAP_FOOT = {
  /**
   * Height reserved for the map's caption; on a phone only its credits are expanded. Constant, although the caption's real height depends
   * on the language: otherwise the map would move when the language changes.
   */
  caption: { sheet: 36, column: 46 },
  /** Margin around the timeline strip. */
  strip: 14,
} as const;
