import type { Plugin } from 'vite';

/** Class prefixes of MapLibre controls that the atlas does not use; their rules, mostly button images, are half of its style sheet. */
const UNUSED =
  /\.(?:maplibregl|mapboxgl)-(?:popup|marker|user-location|compact|ctrl-(?:attrib|compass|fullscreen|geolocate|globe|group|icon|logo|shrink|terrain|zoom))/;

/** Removes the rules for unused controls from MapLibre's style sheet. */
export function maplibreCssPlugin(): Plugin {
  return {
    name: 'atlas:maplibre-css',
    enforce: 'pre',
    transform: {
      filter: { id: /maplibre-gl\/dist\/maplibre-gl\.css$/ },
      handler: (css) => ({ code: withoutUnused(css), map: null }),
    },
  };
}

/** A style sheet without the selectors of unused controls, and without rules and media queries that this leaves empty. */
export function withoutUnused(css: string): string {
  const rules = css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
    if (selectors.trimStart().startsWith('@')) return rule;
    const used = selectors.split(',').filter((selector) => !UNUSED.test(selector));
    return used.length > 0 ? `${used.join(',')}{${body}}` : '';
  });
  return rules.replace(/@media[^{}]*\{\s*\}/g, '');
}
