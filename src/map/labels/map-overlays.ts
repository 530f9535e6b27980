import type { PixelBox } from '../gl/on-screen.ts';

/** Boxes of what lies over a map's container, in CSS pixels from its top left corner. */
export function overlayBoxes(container: Element, overlays: Iterable<Element>): readonly PixelBox[] {
  const origin = container.getBoundingClientRect();
  return Array.from(overlays, (element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => [
      [left - origin.left, top - origin.top],
      [right - origin.left, bottom - origin.top],
    ]);
}
