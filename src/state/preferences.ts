import { NO_PREFERENCES, type Preferences, parsePreferences } from '../domain/preferences.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** Key in `localStorage`. */
export const STORED_PREFERENCES = 'atlas:preferences';

/** Sets the reader's choices as data attributes of the document element, for the style sheets. `system` has no attribute. */
export function showPreferences(element: HTMLElement, { theme, contrast, motion }: Preferences): void {
  for (const [name, wish] of Object.entries({ theme, contrast, motion })) {
    if (wish === 'system') delete element.dataset[name];
    else element.dataset[name] = wish;
  }
}

/** The parts of a window that are used. */
type Target = Pick<Window, 'localStorage' | 'addEventListener' | 'document'>;

export interface PreferenceStore extends ReadableStore<Preferences> {
  readonly change: (part: Partial<Preferences>) => void;
}

/** The reader's preferences: applied to the document, stored for the next visit, and kept in step with other tabs. */
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
  // A page restored from the back/forward cache has missed the storage events sent meanwhile.
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

/** Preferences without a window, as in prerendering: the defaults. */
export function noPreferences(): PreferenceStore {
  const store = createExternalStore(NO_PREFERENCES);
  return { get: store.get, subscribe: store.subscribe, change: (part) => store.set({ ...store.get(), ...part }) };
}

/** Reads the stored preferences; the defaults where the browser blocks storage, in which case `localStorage` throws. */
export function readPreferences(target: Pick<Window, 'localStorage'>): Preferences {
  try {
    return parsePreferences(target.localStorage.getItem(STORED_PREFERENCES));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return NO_PREFERENCES;
  }
}

/** Stores the preferences. Where the browser blocks storage or has no room left, they last for the visit. */
function keep(target: Pick<Window, 'localStorage'>, preferences: Preferences): void {
  try {
    target.localStorage.setItem(STORED_PREFERENCES, JSON.stringify(preferences));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
