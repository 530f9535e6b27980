import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { paragraphFragment } from '../../domain/passage.ts';
import { useAtlas, useSnapshot } from '../../state/react/atlas.tsx';
import { READING_EVENTS, readingLineOf, scrollToLine } from '../reading/scroll.ts';

/**
 * Joins the tour and the reading column both ways: a paragraph that is gone to is brought to the reading line, and the paragraph
 * that the reader scrolls to that line is gone to.
 */
export function useFollowReading(reading: RefObject<HTMLElement | null>): void {
  const { store } = useAtlas();
  const { view, tour } = useSnapshot();
  const { language } = view;
  const touring = tour !== null;
  const paragraph = tour?.paragraph ?? null;
  const scrolledByReader = useRef(false);
  /** The paragraph that scrolling itself has led to, which is in place already. */
  const arrived = useRef<number | null>(null);

  useEffect(
    function bringToLine() {
      const element =
        paragraph === null || arrived.current === paragraph
          ? null
          : reading.current?.querySelector(`#${paragraphFragment(paragraph)}`);
      arrived.current = null;
      if (!element) return;
      scrolledByReader.current = false;
      scrollToLine(element);
    },
    [paragraph, reading],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is the trigger
  useLayoutEffect(
    function keepPassage() {
      // Another language breaks every line anew, which moves the paragraphs and is no reading.
      scrolledByReader.current = false;
    },
    [language],
  );

  useEffect(
    function watchReading() {
      const scroller = reading.current;
      if (!touring || !scroller) return;
      /** Numbers of the paragraphs that reach below the reading line: the first of them stands on it. */
      const below = new Set<number>();
      let observer: IntersectionObserver | null = null;

      function onCross(entries: readonly IntersectionObserverEntry[]): void {
        for (const { target, isIntersecting } of entries) {
          const number = Number(target.id.slice(1));
          if (isIntersecting) below.add(number);
          else below.delete(number);
        }
        const current = store.get().tour;
        const read = below.size > 0 ? Math.min(...below) : null;
        if (!scrolledByReader.current || !current || read === null || read === current.paragraph) return;
        arrived.current = read;
        store.dispatch(
          current.paused ? { type: 'read', fragment: paragraphFragment(read) } : { type: 'tour', paragraph: read },
        );
      }

      /** The line moves with the height of the column, and an observer's margins are fixed. */
      function observe(): void {
        if (!scroller) return;
        observer?.disconnect();
        below.clear();
        observer = new IntersectionObserver(onCross, {
          root: scroller,
          rootMargin: `-${readingLineOf(scroller)}px 0px 0px 0px`,
        });
        for (const element of scroller.querySelectorAll('.paragraph')) observer.observe(element);
      }

      function onReaderScrolls(): void {
        scrolledByReader.current = true;
      }

      /** A sheet that opens to half its height for the tour takes the line up with it, and the passage has to follow. */
      function onResize(): void {
        const current = store.get().tour;
        const element = current && scroller?.querySelector(`#${paragraphFragment(current.paragraph)}`);
        if (element && !scrolledByReader.current) scrollToLine(element);
        observe();
      }

      const resize = new ResizeObserver(onResize);
      resize.observe(scroller);
      for (const type of READING_EVENTS) scroller.addEventListener(type, onReaderScrolls, { passive: true });
      return () => {
        resize.disconnect();
        observer?.disconnect();
        for (const type of READING_EVENTS) scroller.removeEventListener(type, onReaderScrolls);
      };
    },
    [touring, reading, store],
  );
}
