import type { PixelBox } from '../gl/on-screen.ts';

/** What lies over the free part of the map, where a name would be hidden; on a phone the day's button is one of them. */
const OVERLAYS = '.map-buttons, .map-caption, .map-notice, .time-toggle';

/** Boxes of what lies over a map's container, in CSS pixels from its top left corner. */
export function overlayBoxes(container: HTMLElement): readonly PixelBox[] {
  const origin = container.getBoundingClientRect();
  return Array.from(document.querySelectorAll(OVERLAYS), (element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => [
      [left - origin.left, top - origin.top],
      [right - origin.left, bottom - origin.top],
    ]);
}
