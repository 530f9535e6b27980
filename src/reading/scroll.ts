import { paragraphOf } from '../domain/passage.ts';
import { prefersLessMotion } from '../state/motion.ts';

/** Scrolls within the reading column alone. `scrollIntoView` would also scroll whatever contains the column. */

/** Events by which a reader scrolls. Scrolling without any of them before it is done by the atlas. */
export const READING_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** In CSS pixels. A lower column has room for little more than one paragraph, so its reading line is at {@link LOW_LINE}. */
const LOW_COLUMN = 420;
const LOW_LINE = 24;
/** Where the eye rests in a tall column, as a share of its height from the top. */
const LINE_SHARE = 0.24;
/** CSS pixels below the reading line to which the top of a paragraph is scrolled. */
const LEAD = 14;

/**
 * Height of the reading line, at which the passage being read is expected, in CSS pixels from the top of the scroller.
 *
 * @param height of the scroller, in CSS pixels
 */
export function readingLine(height: number): number {
  return Math.round(height < LOW_COLUMN ? LOW_LINE : height * LINE_SHARE);
}

/** {@link readingLine} of a scroller as it is laid out now. */
export function readingLineOf(scroller: HTMLElement): number {
  return readingLine(scroller.clientHeight);
}

/** Scrolls an element to the reading line of its scroller. */
export function scrollToLine(element: Element, scroller: HTMLElement): void {
  const offset = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({
    top: scroller.scrollTop + offset - readingLineOf(scroller) + LEAD,
    behavior: scrollBehaviour(),
  });
}

/** Whether an element is entirely within the visible part of its scroller. */
export function isInView(element: Element, scroller: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom;
}

/** How far an element lies above (negative) or below the visible part of its scroller, in CSS pixels; 0 where it is visible. */
export function distanceFromView(element: Element, scroller: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return top < box.top ? top - box.top : Math.max(0, bottom - box.bottom);
}

/** Number of the first paragraph that extends below the reading line; null where none of the text is in view. */
export function paragraphAtLine(scroller: HTMLElement): number | null {
  const box = scroller.getBoundingClientRect();
  const line = box.top + readingLineOf(scroller);
  const read = [...scroller.querySelectorAll('.paragraph')].find((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > line && top < box.bottom;
  });
  return paragraphOf(read?.id ?? null);
}

/** Scrolls to the address's fragment on load: after a reload, browsers leave the scrollers at their top. */
export function showFragment(fragment: string | null, scrollers: readonly HTMLElement[]): void {
  const target = fragment === null ? null : document.getElementById(fragment);
  const scroller = scrollers.find((each) => each.contains(target));
  if (target && scroller?.scrollTop === 0 && !isInView(target, scroller)) target.scrollIntoView({ block: 'start' });
}

function scrollBehaviour(): ScrollBehavior {
  return prefersLessMotion() ? 'instant' : 'smooth';
}
