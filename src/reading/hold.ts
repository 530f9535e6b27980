/** Holds a passage in place while content around it is still loading: fonts, and whatever is fetched late. */
import { READING_EVENTS } from './scroll.ts';

/**
 * Scrolls to a passage and keeps it there through every change of layout, until the reader scrolls.
 *
 * @param bring scrolls to the passage; returns false where it no longer exists
 * @returns a function that releases it
 */
export function hold(scroller: HTMLElement, bring: () => boolean): () => void {
  const held = new AbortController();
  const observer = new ResizeObserver(follow);
  let stood = 0;

  function place(): void {
    if (!bring()) release();
    stood = scroller.scrollTop;
  }

  /** Lets go where something else has scrolled in the meantime, such as the browser's find in page. */
  function follow(): void {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const isShort = scrollTop < stood && scrollTop >= scrollHeight - clientHeight - 1;
    if (Math.abs(scrollTop - stood) < 1 || isShort) place();
    else release();
  }

  function release(): void {
    held.abort();
    observer.disconnect();
    scroller.style.overflowAnchor = '';
  }

  // The browser's own scroll anchoring would work against this.
  scroller.style.overflowAnchor = 'none';
  for (const type of READING_EVENTS) {
    scroller.addEventListener(type, release, { passive: true, signal: held.signal });
  }
  for (const part of [scroller, ...scroller.children]) observer.observe(part);
  place();
  return release;
}
