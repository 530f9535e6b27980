import { expect, it } from 'vitest';
import { NO_PREFERENCES } from '../domain/preferences.ts';
import { createExternalStore } from './external-store.ts';
import { pageTheme } from './page-theme.ts';

/** A fake system theme, light at first. */
function systemTheme() {
  const query = Object.assign(new EventTarget(), { matches: false });
  return {
    matchMedia: () => query as unknown as MediaQueryList,
    turn(dark: boolean) {
      query.matches = dark;
      query.dispatchEvent(new Event('change'));
    },
  };
}

it('follows the system while the reader has chosen nothing', () => {
  const system = systemTheme();
  const preferences = createExternalStore(NO_PREFERENCES);
  const theme = pageTheme(system, preferences);
  const seen: string[] = [];
  const stop = theme.subscribe(() => seen.push(theme.get()));
  system.turn(true);
  preferences.set({ ...NO_PREFERENCES, theme: 'light' });
  system.turn(false);
  system.turn(true);
  preferences.set(NO_PREFERENCES);
  stop();
  system.turn(false);
  expect(seen).toEqual(['night', 'day', 'day', 'day', 'night']);
});
