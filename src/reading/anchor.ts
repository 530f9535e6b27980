/** Keeping the passage that is being read where it is on the screen while every line around it changes. */
import { readingLineOf } from './scroll.ts';

/** What a passage can be: the blocks of the column that are the same in every language. */
const BLOCKS = '.paragraph, section, article, header, li, tr, blockquote, dt, h2, h3';

export interface Anchor {
  readonly scroller: HTMLElement;
  readonly element: Element;
  /** Where the reading line cuts the block, from 0 at its top to 1 at its foot; null where its top is in view. */
  readonly share: number | null;
  /** Height on the screen of the block's top, or of the cut: what lies above the scroller changes with the language too. */
  readonly y: number;
}

/** The innermost block at the reading line; null at the very top, where nothing need be kept. */
export function anchorOf(scroller: HTMLElement): Anchor | null {
  if (scroller.scrollTop === 0) return null;
  const box = scroller.getBoundingClientRect();
  const line = box.top + readingLineOf(scroller);
  const element = [...scroller.querySelectorAll(BLOCKS)].findLast((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top <= line && bottom > line;
  });
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  return top >= box.top
    ? { scroller, element, share: null, y: top }
    : { scroller, element, share: (line - top) / height, y: line };
}

/** Scrolls so that the block stands where it stood. */
export function align({ scroller, element, share, y }: Anchor): void {
  if (!element.isConnected) return;
  const { top, height } = element.getBoundingClientRect();
  scroller.scrollTop += top + (share ?? 0) * height - Math.max(y, scroller.getBoundingClientRect().top);
}
