import type { Typesetter } from './lettering.ts';
import { pageTypesetter } from './page-text.ts';

/**
 * A typesetter that measures text in the page's own fonts.
 *
 * @param element whose font family is used
 * @throws where the browser has no 2D canvas
 */
export function browserTypesetter(element: Element): Typesetter {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No 2D canvas to measure the names of the map with');
  const family = getComputedStyle(element).fontFamily;
  return pageTypesetter((text, { size, bold, spacing }) => {
    context.font = `${bold ? 600 : 400} ${size}px ${family}`;
    return context.measureText(text).width + spacing * [...text].length;
  });
}
