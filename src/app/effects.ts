/** What the page does to the document when the view changes: title, focus, scrolling. */
import { type RefObject, useEffect, useRef } from 'react';
import { LANGUAGE_TAG } from '../domain/language.ts';
import { mentionId } from '../panels/Mention.tsx';
import { useAtlas, useSnapshot } from '../state/atlas.tsx';
import { headOf } from './head.ts';

export function useDocumentHead(): void {
  const snapshot = useSnapshot();
  const { title } = headOf(snapshot);
  const { language } = snapshot.view;
  useEffect(
    function writeDocumentHead() {
      document.title = title;
      document.documentElement.lang = LANGUAGE_TAG[language];
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
      const target = opener.current?.isConnected ? opener.current : document.getElementById(mentionId(previous, 0));
      if (target instanceof HTMLElement && reading.current?.contains(target)) target.focus();
    },
    [place, reading],
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

/** Selecting a place brings its first mention into view, unless one of its mentions is in view already. */
export function useRevealMention(reading: RefObject<HTMLElement | null>): void {
  const { view } = useSnapshot();
  const { place } = view;
  useEffect(
    function revealMention() {
      const scroller = reading.current;
      if (place === null || !scroller) return;
      const mentions = [...scroller.querySelectorAll(`.mention[data-place="${CSS.escape(place)}"]`)];
      const room = scroller.getBoundingClientRect();
      const visible = mentions.some((mention) => {
        const { top, bottom } = mention.getBoundingClientRect();
        return top >= room.top && bottom <= room.bottom;
      });
      if (!visible) mentions[0]?.scrollIntoView({ block: 'center', behavior: scrollBehaviour() });
    },
    [place, reading],
  );
}

export function scrollBehaviour(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
