import { useSyncExternalStore } from 'react';

/**
 * The languages set in the reader's browser, most preferred first; follows changes. A single empty string while prerendering and
 * hydrating, because prerendered pages are the same for everybody.
 */
export function useBrowserLanguages(): readonly string[] {
  // Joined, because not every browser returns the identical array each time, which `useSyncExternalStore` needs.
  const tags = useSyncExternalStore(
    listen,
    () => navigator.languages.join(),
    () => '',
  );
  return tags.split(',');
}

function listen(listener: () => void): () => void {
  window.addEventListener('languagechange', listener);
  return () => window.removeEventListener('languagechange', listener);
}
