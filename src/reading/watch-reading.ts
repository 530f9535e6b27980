import type { Section } from '../state/view.ts';
import { readingLineOf } from './scroll.ts';

/**
 * Reports which paragraph is at the reading line of a scroller, whenever that changes.
 *
 * @param onResize called when the scroller's size changes: the line has moved, and the passage has to follow it
 * @returns a function that stops watching
 */
export function watchReading(
  scroller: HTMLElement,
  onParagraph: (number: number) => void,
  onResize: () => void,
): () => void {
  /** Numbers of the paragraphs that extend below the reading line; the lowest is the one at it. */
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

  /** Recreates the observer, because the line depends on the column's height and an observer's margins are fixed. */
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
 * Reports which section of a scroller is being read, now and whenever that changes. The list counts once it reaches the middle.
 *
 * @returns a function that stops watching
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
