import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Outline } from '../basemap/outline.ts';
import type { Palette } from './palette.ts';
import { vignetteLayers } from './vignette.ts';

/** Ids of the bundled outline's sources. All ids of this basemap begin with `outline-`. */
const OUTLINE_LAND = 'outline-land';
const OUTLINE_HOME = 'outline-home';
const OUTLINE_COAST = 'outline-coast';
const OUTLINE_BORDERS = 'outline-borders';
const OUTLINE_LAKES = 'outline-lakes';

/** GeoJSON is cut into tiles on the reader's machine; the outline has no more detail beyond this zoom. */
const MAX_ZOOM = 7;

const ATTRIBUTION = 'Natural Earth';

/** The outline as inline GeoJSON sources. The archive's layers (see `basemap.ts`) lie above it and are opaque tile by tile. */
export function outlineSources({ land, home, coast, borders, lakes }: Outline): Record<string, SourceSpecification> {
  const common = { type: 'geojson', maxzoom: MAX_ZOOM, tolerance: 0.2 } as const;
  return {
    [OUTLINE_LAND]: { ...common, data: land, attribution: ATTRIBUTION },
    [OUTLINE_HOME]: { ...common, data: home },
    [OUTLINE_COAST]: { ...common, data: coast },
    [OUTLINE_BORDERS]: { ...common, data: borders },
    [OUTLINE_LAKES]: { ...common, data: lakes },
  };
}

/** The background: sea, until tiles or the outline are drawn. */
export function seaLayer(palette: Palette): LayerSpecification {
  return { id: 'outline-sea', type: 'background', paint: { 'background-color': palette.water } };
}

/**
 * Layers of the outline from the bottom up: a lighter vignette along the coasts, land, the home country slightly lighter, lakes, shore,
 * thin borders (dotted where disputed). No maritime boundaries, no names.
 */
export function outlineLayers(palette: Palette): LayerSpecification[] {
  return [
    ...vignetteLayers('outline', { source: OUTLINE_COAST }, palette),
    { id: 'outline-land', type: 'fill', source: OUTLINE_LAND, paint: { 'fill-color': palette.land } },
    { id: 'outline-home', type: 'fill', source: OUTLINE_HOME, paint: { 'fill-color': palette.homeLand } },
    { id: 'outline-lakes', type: 'fill', source: OUTLINE_LAKES, paint: { 'fill-color': palette.water } },
    {
      id: 'outline-lake-shore',
      type: 'line',
      source: OUTLINE_LAKES,
      minzoom: 4,
      paint: { 'line-color': palette.shore, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 8, 0.9] },
    },
    {
      id: 'outline-shore',
      type: 'line',
      source: OUTLINE_COAST,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1.1] },
    },
    {
      id: 'outline-borders',
      type: 'line',
      source: OUTLINE_BORDERS,
      filter: ['!', ['get', 'disputed']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 5, 0.7, 8, 1.1],
      },
    },
    {
      id: 'outline-borders-disputed',
      type: 'line',
      source: OUTLINE_BORDERS,
      filter: ['get', 'disputed'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 0.9, 8, 1.4],
        'line-dasharray': [0, 2.6],
      },
    },
  ];
}
