import type { Plugin } from 'vite';
import { MAP_FOOT } from '../state/layout.ts';
import { LAYOUT_MEDIA } from './breakpoints.ts';

/** Definitions of the media queries that style sheets use by name. */
const CUSTOM_MEDIA = Object.entries(LAYOUT_MEDIA)
  .map(([name, query]) => `@custom-media --${name} ${query};`)
  .join(' ');

/**
 * Heights of what covers the map's lower edge, as custom properties: the prerendered map needs them before a script can measure.
 * Added to one style sheet only, since custom properties are inherited.
 */
const FOOT_SHEET = '/src/app/base.css';
const FOOT = `:root { --caption-sheet: ${MAP_FOOT.caption.sheet}px; --caption-column: ${MAP_FOOT.caption.column}px; --strip-margin: ${MAP_FOOT.strip}px; }`;

/**
 * Gives each of the project's style sheets the breakpoints as custom media. Every sheet needs its own copy, because sheets are
 * transformed one by one; it goes on the first line, so that line numbers stay right.
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
