import { useState } from 'react';
import { useAtlas, useMessages } from './atlas.tsx';

export interface Copying {
  /** What became of the last attempt; null before one, or once it is forgotten. */
  readonly outcome: 'copied' | 'failed' | null;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * Copies texts and says to assistive technology what became of it.
 *
 * @param done what is said when it worked
 */
export function useCopy(done: string): Copying {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const [outcome, setOutcome] = useState<Copying['outcome']>(null);
  return {
    outcome,
    async copy(text) {
      const copied = await written(text);
      setOutcome(copied ? 'copied' : 'failed');
      announcer.announce(copied ? done : messages.copyFailed);
      return copied;
    },
    forget: () => setOutcome(null),
  };
}

/** Without a secure context there is no clipboard at all, with one the browser may still refuse. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
