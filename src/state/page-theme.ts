import type { Preferences } from '../domain/preferences.ts';
import type { ReadableStore } from './external-store.ts';

export type Theme = 'day' | 'night';

const DARK = '(prefers-color-scheme: dark)';

/** The page's theme: the reader's choice, or else that of their system. Agrees with the style sheets. */
export function pageTheme(
  target: Pick<Window, 'matchMedia'>,
  preferences: ReadableStore<Preferences>,
): ReadableStore<Theme> {
  const query = target.matchMedia(DARK);
  return {
    get() {
      const { theme } = preferences.get();
      return theme === 'dark' || (theme === 'system' && query.matches) ? 'night' : 'day';
    },
    subscribe(listener) {
      query.addEventListener('change', listener);
      const unsubscribe = preferences.subscribe(listener);
      return () => {
        query.removeEventListener('change', listener);
        unsubscribe();
      };
    },
  };
}
