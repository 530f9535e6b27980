import type { Plugin } from 'vite';
import { MAP_FOOT } from '../state/layout.ts';
import { LAYOUT_MEDIA } from './breakpoints.ts';

/** What style sheets ask for by name. */
const CUSTOM_MEDIA = Object.entries(LAYOUT_MEDIA)
  .map(([name, query]) => `@custom-media --${name} ${query};`)
  .join(' ');

/** What covers the map's lower edge, for the map that a page holds before any script can measure. In one sheet: they are inherited. */
const FOOT_SHEET = '/src/app/base.css';
const FOOT = `:root { --caption-sheet: ${MAP_FOOT.caption.sheet}px; --caption-column: ${MAP_FOOT.caption.column}px; --strip-margin: ${MAP_FOOT.strip}px; }`;

/**
 * Gives every style sheet of ours the breakpoints as custom media. They are put in front of each, on its first line, because
 * style sheets are transformed one by one and a definition holds for its own only.
 */
export function breakpointsPlugin(): Plugin {
  return {
    name: 'atlas:breakpoints',
    enforce: 'pre',
    transform(code, id) {
      const path = (id.split('?')[0] ?? '').replaceAll('\\', '/');
      if (!path.endsWith('.css') || !path.includes('/src/')) return undefined;
      return { code: `${CUSTOM_MEDIA} ${path.endsWith(FOOT_SHEET) ? FOOT : ''} ${code}`, map: null };
    },
  };
}
