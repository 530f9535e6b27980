import { paragraphOf } from '../domain/passage.ts';
import { prefersLessMotion } from '../state/motion.ts';

/** Scrolling within the reading column alone: `scrollIntoView` would move whatever the column lies in as well. */

/** By these a reader scrolls. What scrolls without them is the atlas itself, and no reading. */
export const READING_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Lower than this a column has room for little more than one paragraph. */
const LOW_COLUMN = 420;
const LOW_LINE = 24;
/** How far down the free height the eye rests in a tall column. */
const LINE_SHARE = 0.24;
/** Where a paragraph is brought to: its first line just below the reading line. */
const LEAD = 14;

/**
 * Height of the line at which the passage that is being read stands, in CSS pixels from the top of the scroller.
 *
 * @param height of the scroller
 */
export function readingLine(height: number): number {
  return Math.round(height < LOW_COLUMN ? LOW_LINE : height * LINE_SHARE);
}

export function readingLineOf(scroller: HTMLElement): number {
  return readingLine(scroller.clientHeight);
}

/** Brings an element within a scroller to its reading line. */
export function scrollToLine(element: Element, scroller: HTMLElement): void {
  const offset = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({
    top: scroller.scrollTop + offset - readingLineOf(scroller) + LEAD,
    behavior: scrollBehaviour(),
  });
}

/** Whether an element lies wholly in the visible part of its scroller. */
export function isInView(element: Element, scroller: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom;
}

/** How far an element lies above (negative) or below the visible part of its scroller, in CSS pixels; 0 where it is in sight. */
export function distanceFromView(element: Element, scroller: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return top < box.top ? top - box.top : Math.max(0, bottom - box.bottom);
}

/** The number of the first paragraph that reaches below the reading line, where any of the text is in view. */
export function paragraphAtLine(scroller: HTMLElement): number | null {
  const box = scroller.getBoundingClientRect();
  const line = box.top + readingLineOf(scroller);
  const read = [...scroller.querySelectorAll('.paragraph')].find((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > line && top < box.bottom;
  });
  return paragraphOf(read?.id ?? null);
}

/** A page that is loaded once more is left at its top by the browser, whatever passage its address names. */
export function showFragment(fragment: string | null, scrollers: readonly HTMLElement[]): void {
  const target = fragment === null ? null : document.getElementById(fragment);
  const scroller = scrollers.find((each) => each.contains(target));
  if (target && scroller?.scrollTop === 0 && !isInView(target, scroller)) target.scrollIntoView({ block: 'start' });
}

function scrollBehaviour(): ScrollBehavior {
  return prefersLessMotion() ? 'instant' : 'smooth';
}
