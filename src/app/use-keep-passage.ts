import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { READING_EVENTS, readingLineOf } from '../panels/reading/scroll.ts';
import { useAtlas, useSnapshot } from '../state/react/atlas.tsx';

/** What a passage can be: the blocks of the column that are the same in every language. */
const BLOCKS = '.paragraph, section, article, header, li, blockquote, dt, h2, h3';

interface Anchor {
  readonly element: Element;
  /** Where the reading line cuts the block, from 0 at its top to 1 at its foot; null where its top is in view. */
  readonly share: number | null;
  /** Height on the screen of the block's top, or of the cut: what lies above the scroller changes with the language too. */
  readonly y: number;
}

/**
 * Keeps the passage that is being read where it is on the screen while the language changes and every line with it, in the
 * reading column and in the place page.
 */
export function useKeepPassage(...scrollers: readonly RefObject<HTMLElement | null>[]): void {
  const { store } = useAtlas();
  const { view } = useSnapshot();
  const { language } = view;
  const anchors = useRef<ReadonlyMap<HTMLElement, Anchor>>(new Map());
  // The same references at every rendering, in an array that is not.
  const list = useRef(scrollers);

  useEffect(
    function rememberPassages() {
      let shown = store.get().view.language;
      // The store tells its listeners before React draws the new language.
      return store.subscribe(() => {
        const next = store.get().view.language;
        if (next === shown) return;
        shown = next;
        anchors.current = new Map(
          list.current.flatMap(({ current }): [HTMLElement, Anchor][] => {
            const anchor = current && anchorOf(current);
            return anchor ? [[current, anchor]] : [];
          }),
        );
      });
    },
    [store],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is the trigger
  useLayoutEffect(
    function restorePassages() {
      const kept = anchors.current;
      if (kept.size === 0) return;
      for (const [scroller, anchor] of kept) align(scroller, anchor);
      // The new script's fonts are still on their way; once they are there the lines break differently. A reader who has
      // scrolled by then is not called back.
      const scrolled = new AbortController();
      for (const scroller of kept.keys()) {
        for (const type of READING_EVENTS) {
          scroller.addEventListener(type, () => scrolled.abort(), { passive: true, signal: scrolled.signal });
        }
      }
      document.fonts.ready.then(() => {
        if (scrolled.signal.aborted) return;
        for (const [scroller, anchor] of kept) align(scroller, anchor);
        scrolled.abort();
      });
      return () => scrolled.abort();
    },
    [language],
  );
}

/** The innermost block at the reading line; at the very top nothing need be kept. */
function anchorOf(scroller: HTMLElement): Anchor | null {
  if (scroller.scrollTop === 0) return null;
  const room = scroller.getBoundingClientRect();
  const line = room.top + readingLineOf(scroller);
  const element = [...scroller.querySelectorAll(BLOCKS)].findLast((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top <= line && bottom > line;
  });
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  return top >= room.top ? { element, share: null, y: top } : { element, share: (line - top) / height, y: line };
}

function align(scroller: HTMLElement, { element, share, y }: Anchor): void {
  if (!element.isConnected) return;
  const { top, height } = element.getBoundingClientRect();
  scroller.scrollTop += top + (share ?? 0) * height - Math.max(y, scroller.getBoundingClientRect().top);
}
