/** What the page does to the document when the view changes: title, focus, scrolling. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { FORMS } from '../languages/forms.ts';
import { mentionId } from '../panels/reading/mentions.ts';
import { isInView, scrollToLine } from '../panels/reading/scroll.ts';
import { shownMention, useAtlas, useSnapshot } from '../state/react/atlas.tsx';
import { headOf } from './head.ts';

export function useDocumentHead(): void {
  const snapshot = useSnapshot();
  const { title } = headOf(snapshot);
  const { language } = snapshot.view;
  // Before anything is measured: sizes and line heights follow the language.
  useLayoutEffect(
    function writeDocumentHead() {
      document.title = title;
      document.documentElement.lang = FORMS[language].tag;
    },
    [title, language],
  );
}

/** Escape closes the place page, unless something nearer (a dialog, the chooser) took the key. */
export function useEscape(): void {
  const { store } = useAtlas();
  useEffect(
    function listenForEscape() {
      function onKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
        if (store.get().view.place !== null) store.dispatch({ type: 'close' });
      }
      document.addEventListener('keydown', onKeyDown);
      return () => document.removeEventListener('keydown', onKeyDown);
    },
    [store],
  );
}

/** After closing a place page, the focus goes back to the link that opened it, or to the first mention. */
export function useFocusReturn(reading: RefObject<HTMLElement | null>): void {
  const { mention } = useAtlas();
  const { view } = useSnapshot();
  const { place } = view;
  const opener = useRef<Element | null>(null);
  const before = useRef<string | null>(null);
  useEffect(
    function rememberAndReturnFocus() {
      const previous = before.current;
      before.current = place;
      if (place !== null || previous === null) return;
      const focused = document.activeElement;
      const lost = focused === null || focused === document.body;
      if (!lost) return;
      const shown = mentionId(previous, shownMention(mention.get(), previous) ?? 0);
      // The passage that was shown last, which need not be the one the page was opened from.
      const opened = opener.current?.isConnected && !opener.current.matches('.mention') ? opener.current : null;
      const target = opened ?? document.getElementById(shown);
      const scroller = reading.current;
      if (!(target instanceof HTMLElement) || !scroller?.contains(target)) return;
      if (!isInView(target, scroller)) scrollToLine(target);
      target.focus({ preventScroll: true });
    },
    [place, reading, mention],
  );
  useEffect(
    function rememberOpener() {
      const element = reading.current;
      if (!element) return;
      function onClick(event: Event): void {
        opener.current = event.target instanceof Element ? event.target.closest('a') : null;
      }
      element.addEventListener('click', onClick, { capture: true });
      return () => element.removeEventListener('click', onClick, { capture: true });
    },
    [reading],
  );
}

/**
 * Selecting a place brings the mention that was followed into view, or its first, unless one of them is in view already; going
 * to another mention brings that one.
 */
export function useRevealMention(reading: RefObject<HTMLElement | null>): void {
  const { mention } = useAtlas();
  const { view } = useSnapshot();
  const { place } = view;
  useEffect(
    function revealMention() {
      if (place === null) return;
      function reveal(): void {
        const scroller = reading.current;
        if (place === null || !scroller) return;
        const mentions = [...scroller.querySelectorAll(`.mention[data-place="${CSS.escape(place)}"]`)];
        const shown = shownMention(mention.get(), place);
        const visible = mentions.findIndex((element) => isInView(element, scroller));
        const occurrence = shown ?? Math.max(0, visible);
        const target = mentions[occurrence];
        if (target && !isInView(target, scroller)) scrollToLine(target.closest('.paragraph') ?? target);
        if (shown === null) mention.set({ place, occurrence });
      }
      reveal();
      return mention.subscribe(reveal);
    },
    [place, reading, mention],
  );
}
