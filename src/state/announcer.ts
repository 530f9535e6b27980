import { createExternalStore, type ReadableStore } from './external-store.ts';

/** A message for assistive technology. Repeating the same words makes a new message, with its own serial number. */
export interface Announcement {
  readonly text: string;
  readonly serial: number;
}

export const SILENCE: Announcement = { text: '', serial: 0 };

/** The text of the page's one polite live region. */
export interface Announcer extends ReadableStore<Announcement> {
  readonly announce: (text: string) => void;
}

export function createAnnouncer(): Announcer {
  const store = createExternalStore(SILENCE);
  return {
    get: store.get,
    subscribe: store.subscribe,
    announce: (text) => store.set({ text, serial: store.get().serial + 1 }),
  };
}
