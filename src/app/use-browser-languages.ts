import { useSyncExternalStore } from 'react';

/**
 * The languages that the reader has set in their browser, best first, also after they have set others. Nobody's in a page that is written
 * beforehand, and while it is hydrated: it was written for everybody.
 */
export function useBrowserLanguages(): readonly string[] {
  // As text: not every browser gives the same list twice.
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
