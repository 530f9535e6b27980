import { useState } from 'react';
import { useAtlas, useMessages } from './atlas.tsx';

export interface Copying {
  /** The result of the last attempt; null before any, and after `forget`. */
  readonly outcome: 'copied' | 'failed' | null;
  /** Copies a text to the clipboard; resolves to false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * Copies texts and announces the result to assistive technology.
 *
 * @param done the announcement for success
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

/** Outside a secure context there is no clipboard at all; inside one the browser may still refuse. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
