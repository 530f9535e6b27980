import type { Section } from '../state/view.ts';
import { readingLineOf } from './scroll.ts';

/**
 * Tells which paragraph stands on the reading line of a scroller, whenever another one comes to it.
 *
 * @param onResize called when the scroller has another height: the line has moved, and the passage has to follow
 * @returns ends the watching
 */
export function watchReading(
  scroller: HTMLElement,
  onParagraph: (number: number) => void,
  onResize: () => void,
): () => void {
  /** Numbers of the paragraphs that reach below the reading line: the first of them stands on it. */
  const below = new Set<number>();
  let observer: IntersectionObserver | null = null;

  function onCross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const number = Number(target.id.slice(1));
      if (isIntersecting) below.add(number);
      else below.delete(number);
    }
    if (below.size > 0) onParagraph(Math.min(...below));
  }

  /** The line moves with the height of the column, and an observer's margins are fixed. */
  function observe(): void {
    observer?.disconnect();
    below.clear();
    observer = new IntersectionObserver(onCross, {
      root: scroller,
      rootMargin: `-${readingLineOf(scroller)}px 0px 0px 0px`,
    });
    for (const element of scroller.querySelectorAll('.paragraph')) observer.observe(element);
  }

  const resize = new ResizeObserver(() => {
    onResize();
    observe();
  });
  resize.observe(scroller);
  return () => {
    resize.disconnect();
    observer?.disconnect();
  };
}

/**
 * Tells which part of a scroller is being read, now and whenever it is another one: the list from when it reaches the middle.
 *
 * @returns ends the watching
 */
export function watchSection(
  scroller: HTMLElement,
  list: HTMLElement,
  onSection: (section: Section) => void,
): () => void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      const passed = entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0);
      onSection(entry.isIntersecting || passed ? 'places' : 'text');
    },
    { root: scroller, rootMargin: '0px 0px -50% 0px' },
  );
  observer.observe(list);
  return () => observer.disconnect();
}
