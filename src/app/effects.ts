/** What the page does to the document when the view changes: its title, and the key that closes a page. */
import { useEffect, useLayoutEffect } from 'react';
import { FORMS } from '../languages/forms.ts';
import { useAtlas, useSelect, useView } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { headOf } from './head.ts';

export function useDocumentHead(): void {
  const title = useSelect((snapshot) => headOf(snapshot).title);
  const language = useView(({ language }) => language);
  // Before anything is measured: sizes and line heights follow the language.
  useLayoutEffect(
    function writeDocumentHead() {
      document.title = title;
      const { tag } = FORMS[language];
      // Setting what is there already would have the browser match every rule of a language anew.
      if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
    },
    [title, language],
  );
}

/** Escape closes the place page, unless something nearer (a dialog, the chooser) took the key. */
export function useEscape(): void {
  const { announcer, store } = useAtlas();
  useEffect(
    function listenForEscape() {
      function onKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
        const { catalogue, messages, view } = store.get();
        const place = findPlace(catalogue, view.place);
        if (!place) return;
        const focused = document.activeElement;
        store.dispatch({ type: 'close' });
        // What has the focus outside the page keeps it, and would hear of nothing.
        if (!focused?.matches('body, .place-page *')) announcer.announce(messages.closed(place.name));
      }
      document.addEventListener('keydown', onKeyDown);
      return () => document.removeEventListener('keydown', onKeyDown);
    },
    [announcer, store],
  );
}
