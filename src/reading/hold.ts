/** Holding a passage in its place while what lies around it is still coming: fonts, and what is fetched late. */
import { READING_EVENTS } from './scroll.ts';

/**
 * Brings a passage to its place and keeps it there, whatever is laid out anew, until the reader scrolls.
 *
 * @param bring scrolls to the passage; false where that is gone
 * @returns ends it
 */
export function hold(scroller: HTMLElement, bring: () => boolean): () => void {
  const held = new AbortController();
  const observer = new ResizeObserver(follow);
  let stood = 0;

  function place(): void {
    if (!bring()) release();
    stood = scroller.scrollTop;
  }

  /** Where something else has scrolled meanwhile, such as a search in the page, it stays there. */
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

  // Two that hold would each undo what the other does.
  scroller.style.overflowAnchor = 'none';
  for (const type of READING_EVENTS) {
    scroller.addEventListener(type, release, { passive: true, signal: held.signal });
  }
  for (const part of [scroller, ...scroller.children]) observer.observe(part);
  place();
  return release;
}
