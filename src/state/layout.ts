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
