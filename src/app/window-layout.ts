import type { ReadableStore } from '../state/external-store.ts';
import type { Layout } from '../state/layout.ts';
import { LAYOUT_MEDIA } from './breakpoints.ts';

/** The current layout of a window, as a store over the same media queries as the style sheets use. */
export function windowLayout(target: Pick<Window, 'matchMedia'>): ReadableStore<Layout> {
  const column = target.matchMedia(LAYOUT_MEDIA.column);
  const wide = target.matchMedia(LAYOUT_MEDIA.wide);
  return {
    get: () => (wide.matches ? 'wide' : column.matches ? 'column' : 'sheet'),
    subscribe(listener) {
      for (const query of [column, wide]) query.addEventListener('change', listener);
      return () => {
        for (const query of [column, wide]) query.removeEventListener('change', listener);
      };
    },
  };
}
