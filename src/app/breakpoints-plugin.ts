import type { Plugin } from 'vite';
import { BREAKPOINTS } from './breakpoints.ts';

const { narrow, column, wide } = BREAKPOINTS;

/** What style sheets ask for by name, in the names of `app/breakpoints.ts`. */
const CUSTOM_MEDIA = [
  `@custom-media --narrow (width < ${narrow}px);`,
  `@custom-media --sheet (width < ${column}px);`,
  `@custom-media --column (width >= ${column}px);`,
  `@custom-media --not-wide (width < ${wide}px);`,
  `@custom-media --wide (width >= ${wide}px);`,
].join(' ');

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
