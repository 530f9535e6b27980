import { type RefObject, useEffect } from 'react';
import { SHORTCUTS, type Shortcut } from '../../domain/preferences.ts';
import { useAtlas, usePreferences } from './atlas.tsx';

/**
 * Calls a function for a single-character shortcut pressed anywhere but in a field or dialog, unless the reader has turned it off.
 *
 * @param within the element that must be on the page for the shortcut to apply
 * @returns whether the shortcut is on
 */
export function useShortcut(shortcut: Shortcut, act: () => void, within: RefObject<HTMLElement | null>): boolean {
  const { store } = useAtlas();
  const enabled = usePreferences().shortcuts[shortcut];
  useEffect(
    function listenForKey() {
      if (!enabled) return;
      function onKeyDown(event: KeyboardEvent): void {
        const modified = event.ctrlKey || event.metaKey || event.altKey;
        if (event.key.toLowerCase() !== SHORTCUTS[shortcut] || modified || event.defaultPrevented || event.isComposing)
          return;
        if (store.get().view.embed || isField(event.target) || document.querySelector('dialog[open]')) return;
        if (!within.current) return;
        event.preventDefault();
        act();
      }
      document.addEventListener('keydown', onKeyDown);
      return () => document.removeEventListener('keydown', onKeyDown);
    },
    [shortcut, enabled, act, within, store],
  );
  return enabled;
}

/** Check boxes, radio buttons and buttons take no text, so shortcuts work there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
