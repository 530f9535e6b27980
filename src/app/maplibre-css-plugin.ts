import type { Plugin } from 'vite';

/** Beginnings of the classes of what the atlas does not use: half of MapLibre's style sheet, most of that pictures of buttons. */
const UNUSED =
  /\.(?:maplibregl|mapboxgl)-(?:popup|marker|user-location|compact|ctrl-(?:attrib|compass|fullscreen|geolocate|globe|group|icon|logo|shrink|terrain|zoom))/;

/** Leaves out of MapLibre's style sheet the rules for controls that are not on the map. */
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

/** A style sheet without the selectors that name what is unused, and without what is then empty. */
export function withoutUnused(css: string): string {
  const rules = css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
    if (selectors.trimStart().startsWith('@')) return rule;
    const used = selectors.split(',').filter((selector) => !UNUSED.test(selector));
    return used.length > 0 ? `${used.join(',')}{${body}}` : '';
  });
  return rules.replace(/@media[^{}]*\{\s*\}/g, '');
}
