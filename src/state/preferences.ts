import { NO_PREFERENCES, type Preferences, parsePreferences } from '../domain/preferences.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** The name under which the browser keeps them. */
export const STORED_PREFERENCES = 'atlas:preferences';

/** Tells style sheets what the reader wishes, as attributes of the document's element. What follows the system has none. */
export function showPreferences(element: HTMLElement, { theme, contrast, motion }: Preferences): void {
  for (const [name, wish] of Object.entries({ theme, contrast, motion })) {
    if (wish === 'system') delete element.dataset[name];
    else element.dataset[name] = wish;
  }
}

/** What of a window is used. */
type Target = Pick<Window, 'localStorage' | 'addEventListener' | 'document'>;

export interface PreferenceStore extends ReadableStore<Preferences> {
  readonly change: (part: Partial<Preferences>) => void;
}

/** The reader's wishes, shown in the document, kept for the next visit, and followed when another tab changes them. */
export function createPreferences(target: Target): PreferenceStore {
  const store = createExternalStore(readPreferences(target));
  function take(preferences: Preferences): void {
    showPreferences(target.document.documentElement, preferences);
    store.set(preferences);
  }
  take(store.get());
  target.addEventListener('storage', ({ key }) => {
    if (key === STORED_PREFERENCES || key === null) take(readPreferences(target));
  });
  // A page that was kept while the reader was elsewhere has not been told what another tab changed meanwhile.
  target.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) take(readPreferences(target));
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    change(part) {
      const preferences = { ...store.get(), ...part };
      take(preferences);
      keep(target, preferences);
    },
  };
}

/** Preferences of a page without a window: nobody has said anything. */
export function noPreferences(): PreferenceStore {
  const store = createExternalStore(NO_PREFERENCES);
  return { get: store.get, subscribe: store.subscribe, change: (part) => store.set({ ...store.get(), ...part }) };
}

/** Where the browser keeps nothing for this page, reading `localStorage` throws. */
export function readPreferences(target: Pick<Window, 'localStorage'>): Preferences {
  try {
    return parsePreferences(target.localStorage.getItem(STORED_PREFERENCES));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return NO_PREFERENCES;
  }
}

/** Where the browser keeps nothing, or has no room left, the wish lasts for the visit. */
function keep(target: Pick<Window, 'localStorage'>, preferences: Preferences): void {
  try {
    target.localStorage.setItem(STORED_PREFERENCES, JSON.stringify(preferences));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
