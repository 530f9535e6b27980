import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { outline } from '../ground/outline.ts';
import type { Palette } from './palette.ts';
import { shelfLayers } from './shelf.ts';

/** Sources of the bundled outline. All ids of this ground begin with `ground-`. */
const GROUND_LAND = 'ground-land';
const GROUND_HOME = 'ground-home';
const GROUND_COAST = 'ground-coast';
const GROUND_BORDERS = 'ground-borders';
const GROUND_LAKES = 'ground-lakes';

/** GeoJSON is cut into tiles by the reader's machine; the outline has nothing to add beyond this zoom. */
const MAX_ZOOM = 7;

const ATTRIBUTION = 'Natural Earth';

/**
 * The outline as inline GeoJSON sources. They need no request, so this ground is there before, and without, the tile
 * archive. The archive's own layers (see `basemap.ts`) lie on top and are opaque tile by tile, hence nothing here has
 * to be switched off when they arrive.
 */
export function groundSources(): Record<string, SourceSpecification> {
  const { land, cambodia, coast, borders, lakes } = outline();
  const common = { type: 'geojson', maxzoom: MAX_ZOOM, tolerance: 0.2 } as const;
  return {
    [GROUND_LAND]: { ...common, data: land, attribution: ATTRIBUTION },
    [GROUND_HOME]: { ...common, data: cambodia },
    [GROUND_COAST]: { ...common, data: coast },
    [GROUND_BORDERS]: { ...common, data: borders },
    [GROUND_LAKES]: { ...common, data: lakes },
  };
}

/**
 * Layers of the outline from the bottom up: sea, a lighter shelf along the coasts, land, Cambodia a shade
 * lighter, lakes, shore, thin borders (dotted where the sides do not agree). No line at sea, no names.
 *
 * @param hiddenBelow zoom below which tiles of the whole world lie on top: what costs most there is left out
 */
export function groundLayers(palette: Palette, hiddenBelow = 0): LayerSpecification[] {
  return [
    { id: 'ground-sea', type: 'background', paint: { 'background-color': palette.water } },
    ...shelfLayers('ground', { source: GROUND_COAST }, palette, hiddenBelow),
    { id: 'ground-land', type: 'fill', source: GROUND_LAND, paint: { 'fill-color': palette.land } },
    { id: 'ground-home', type: 'fill', source: GROUND_HOME, paint: { 'fill-color': palette.homeLand } },
    { id: 'ground-lakes', type: 'fill', source: GROUND_LAKES, paint: { 'fill-color': palette.water } },
    {
      id: 'ground-lake-shore',
      type: 'line',
      source: GROUND_LAKES,
      minzoom: 4,
      paint: { 'line-color': palette.shore, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 8, 0.9] },
    },
    {
      id: 'ground-shore',
      type: 'line',
      source: GROUND_COAST,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1.1] },
    },
    {
      id: 'ground-borders',
      type: 'line',
      source: GROUND_BORDERS,
      filter: ['!', ['get', 'disputed']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 5, 0.7, 8, 1.1],
      },
    },
    {
      id: 'ground-borders-disputed',
      type: 'line',
      source: GROUND_BORDERS,
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
