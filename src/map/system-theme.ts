import type { ExternalStore } from '../state/external-store.ts';

export type Theme = 'day' | 'night';

const DARK = '(prefers-color-scheme: dark)';

/** Follows the reader's system setting; there is no second switch that could contradict it. */
export function systemTheme(target: Window): Pick<ExternalStore<Theme>, 'get' | 'subscribe'> {
  const query = target.matchMedia(DARK);
  return {
    get: () => (query.matches ? 'night' : 'day'),
    subscribe(listener) {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
  };
}
