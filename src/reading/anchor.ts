/** Scroll anchoring: keeps the passage being read at the same place on the screen while all the lines around it change. */
import { readingLineOf } from './scroll.ts';

/** Possible anchors: the blocks of the column that exist in every language. */
const BLOCKS = '.paragraph, section, article, header, li, tr, blockquote, dt, h2, h3';

export interface Anchor {
  readonly scroller: HTMLElement;
  readonly element: Element;
  /** Where the reading line crosses the block, from 0 at its top to 1 at its bottom; null where the block's top is in view. */
  readonly share: number | null;
  /** Viewport height, in CSS pixels, of the block's top or of that crossing: what lies above the scroller may change height as well. */
  readonly y: number;
}

/** The innermost block at the reading line; null at the very top, where nothing needs to be kept. */
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

/** Scrolls so that the block is where it was when the anchor was taken. */
export function align({ scroller, element, share, y }: Anchor): void {
  if (!element.isConnected) return;
  const { top, height } = element.getBoundingClientRect();
  scroller.scrollTop += top + (share ?? 0) * height - Math.max(y, scroller.getBoundingClientRect().top);
}

/** An anchor in a form that can be stored and found again in a later document with the same content. */
export interface Spot {
  /** Id of the block, or of its nearest ancestor that has one; null where none has. */
  readonly id: string | null;
  /** Index among the blocks within that element; −1 for the element itself. */
  readonly block: number;
  readonly share: number | null;
  /** CSS pixels below the top of the scroller. */
  readonly y: number;
  /** `scrollTop`, as a fallback where the block no longer exists. */
  readonly top: number;
}

/** Describes a scroller's position; null at its top. */
export function spotOf(scroller: HTMLElement): Spot | null {
  const anchor = anchorOf(scroller);
  if (!anchor) return null;
  const { element, share, y } = anchor;
  const around = element.closest('[id]');
  const named = around && around !== scroller && scroller.contains(around) ? around : null;
  return {
    id: named?.id ?? null,
    block: [...(named ?? scroller).querySelectorAll(BLOCKS)].indexOf(element),
    share,
    y: y - scroller.getBoundingClientRect().top,
    top: scroller.scrollTop,
  };
}

/** Finds the block that a spot describes; null where the page no longer has it. */
export function anchorAt(scroller: HTMLElement, { id, block, share, y }: Spot): Anchor | null {
  const named = id === null ? scroller : scroller.querySelector(`#${CSS.escape(id)}`);
  const element = block < 0 ? named : named?.querySelectorAll(BLOCKS)[block];
  return element ? { scroller, element, share, y: y + scroller.getBoundingClientRect().top } : null;
}
