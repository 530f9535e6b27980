import { useEffect } from 'react';
import type { Found } from '../../domain/search/finder.ts';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';

/** Long enough not to speak into every letter, short enough to answer a pause. */
const PAUSE_MILLISECONDS = 600;

/** Says politely how much was found, once the reader pauses. */
export function useAnnounceResults(found: Found | null): void {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const text =
    found === null ? '' : messages.search.found(found.places.length, found.paragraphs.length, found.commitments.length);
  useEffect(
    function announceResults() {
      if (text === '') return;
      const timer = window.setTimeout(() => announcer.announce(text), PAUSE_MILLISECONDS);
      return () => window.clearTimeout(timer);
    },
    [announcer, text],
  );
}
