/** Effects on the document: its title and language, and the Escape key. */
import { useEffect, useLayoutEffect } from 'react';
import { FORMS } from '../languages/forms.ts';
import { useAtlas, useSelect, useView } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { headOf } from './head.ts';

/** Keeps the document's title and language in step with the view. */
export function useDocumentHead(): void {
  const title = useSelect((snapshot) => headOf(snapshot).title);
  const language = useView(({ language }) => language);
  // A layout effect, because font sizes and line heights depend on the language and others measure afterwards.
  useLayoutEffect(
    function writeDocumentHead() {
      document.title = title;
      const { tag } = FORMS[language];
      // Even setting the same value would make the browser re-match every `:lang()` rule.
      if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
    },
    [title, language],
  );
}

/** Makes Escape close the place page, unless something with precedence (a dialog, the chooser) handled the key. */
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
        // Focus inside the place page moves, which a screen reader reads; elsewhere it stays, so the change is announced.
        if (!focused?.matches('body, .place-page *')) announcer.announce(messages.closed(place.name));
      }
      document.addEventListener('keydown', onKeyDown);
      return () => document.removeEventListener('keydown', onKeyDown);
    },
    [announcer, store],
  );
}
