import { type RefObject, useEffect, useState } from 'react';
import { useAtlas } from '../../state/react/atlas.tsx';

/** Where the reader's wish about the key is kept, in their browser alone. */
const STORED = 'atlas:search-key';

export interface SearchKey {
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
}

/**
 * "/" opens the search from anywhere but a field. As a shortcut of a single character it must be possible to turn it off (WCAG
 * 2.1.4): speech input may say it by accident.
 */
export function useSearchKey(open: () => void, form: RefObject<HTMLElement | null>): SearchKey {
  const { store } = useAtlas();
  const [enabled, setEnabled] = useState(true);
  useEffect(function readWish() {
    setEnabled(storage()?.getItem(STORED) !== 'off');
  }, []);
  useEffect(
    function listenForKey() {
      if (!enabled) return;
      function onKeyDown(event: KeyboardEvent): void {
        const modified = event.ctrlKey || event.metaKey || event.altKey;
        if (event.key !== '/' || modified || event.defaultPrevented || event.isComposing) return;
        if (store.get().view.embed || isField(event.target) || document.querySelector('dialog[open]')) return;
        if (!form.current) return;
        event.preventDefault();
        open();
      }
      document.addEventListener('keydown', onKeyDown);
      return () => document.removeEventListener('keydown', onKeyDown);
    },
    [enabled, open, form, store],
  );
  return {
    enabled,
    setEnabled(wish) {
      setEnabled(wish);
      keep(wish ? 'on' : 'off');
    },
  };
}

/** Null where the browser keeps nothing for this page: reading `localStorage` throws there. The wish then lasts for the visit. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** A check box takes no text; the key works there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Where the browser keeps nothing, or has no room left, the wish lasts for the visit. */
function keep(wish: string): void {
  try {
    window.localStorage.setItem(STORED, wish);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
