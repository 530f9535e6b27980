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

/** An anchor that outlives the document, as long as the page has the same in it. */
export interface Spot {
  /** Id of the block, or of the nearest one around it that has any; null: none has. */
  readonly id: string | null;
  /** Which of the blocks within that it is; -1: itself. */
  readonly block: number;
  readonly share: number | null;
  /** Pixels below the top of the scroller. */
  readonly y: number;
  /** How far the scroller was scrolled, for a page that has become another. */
  readonly top: number;
}

/** Where a scroller stands; null at its top. */
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

/** The anchor that a spot tells of; null where the page has no such block any more. */
export function anchorAt(scroller: HTMLElement, { id, block, share, y }: Spot): Anchor | null {
  const named = id === null ? scroller : scroller.querySelector(`#${CSS.escape(id)}`);
  const element = block < 0 ? named : named?.querySelectorAll(BLOCKS)[block];
  return element ? { scroller, element, share, y: y + scroller.getBoundingClientRect().top } : null;
}
