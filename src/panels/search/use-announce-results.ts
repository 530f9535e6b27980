import { useEffect, useRef } from 'react';
import type { Found } from '../../domain/search/finder.ts';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';

/** Long enough not to interrupt typing, short enough to feel like an answer. */
const PAUSE_MILLISECONDS = 600;

/**
 * Announces politely how much was found, once the reader pauses; once per query, however often the search is closed and reopened.
 *
 * @param found null if nothing should be announced
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
