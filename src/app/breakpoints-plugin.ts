import type { Plugin } from 'vite';
import { LAYOUT_MEDIA } from './breakpoints.ts';

/** What style sheets ask for by name. */
const CUSTOM_MEDIA = Object.entries(LAYOUT_MEDIA)
  .map(([name, query]) => `@custom-media --${name} ${query};`)
  .join(' ');

/**
 * Gives every style sheet of ours the breakpoints as custom media. They are put in front of each, on its first line, because
 * style sheets are transformed one by one and a definition holds for its own only.
 */
export function breakpointsPlugin(): Plugin {
  return {
    name: 'atlas:breakpoints',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? '';
      return path.endsWith('.css') && path.includes('/src/')
        ? { code: `${CUSTOM_MEDIA} ${code}`, map: null }
        : undefined;
    },
  };
}
