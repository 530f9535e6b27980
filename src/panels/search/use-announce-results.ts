import { useEffect, useRef } from 'react';
import type { Found } from '../../domain/search/finder.ts';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';

/** Long enough not to speak into every letter, short enough to answer a pause. */
const PAUSE_MILLISECONDS = 600;

/**
 * Says politely how much was found, once the reader pauses: once for each query, however often the search is closed and opened.
 *
 * @param found null where nothing is to be said
 */
export function useAnnounceResults(query: string, found: Found | null): void {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const text =
    found === null ? '' : messages.search.found(found.places.length, found.paragraphs.length, found.commitments.length);
  const told = useRef('');
  useEffect(
    function announceResults() {
      if (query === '') told.current = '';
      if (text === '' || query === told.current) return;
      const timer = window.setTimeout(() => {
        told.current = query;
        announcer.announce(text);
      }, PAUSE_MILLISECONDS);
      return () => window.clearTimeout(timer);
    },
    [announcer, query, text],
  );
}
