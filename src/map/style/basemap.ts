/**
 * The embedded base map: one vector archive beside the site. Its `sea` is opaque, so that wherever a tile has arrived it
 * covers the bundled outline (`ground.ts`) completely; where none arrives the outline stays, and nothing has to be switched.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { textSize } from './expressions.ts';
import { BOLD, REGULAR } from './fonts.ts';
import type { Palette } from './palette.ts';

export const BASEMAP_SOURCE = 'basemap';

/** Areas of local detail that are water. The others are dry or built. */
const WET: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['moat', 'reservoir']]];

/**
 * @param url absolute address of the archive, without the `pmtiles://` that is put before it
 */
export function basemapSources(url: string): Record<string, SourceSpecification> {
  return { [BASEMAP_SOURCE]: { type: 'vector', url: `pmtiles://${url}` } };
}

type VectorLayer = Extract<LayerSpecification, { type: 'fill' | 'line' | 'symbol' | 'circle' }>;

/** Layers share their source; what differs is written below. */
function layer<T extends VectorLayer['type']>(
  type: T,
  id: string,
  sourceLayer: string,
  rest: Omit<Extract<VectorLayer, { type: T }>, 'id' | 'type' | 'source' | 'source-layer'>,
): LayerSpecification {
  return { id: `base-${id}`, type, source: BASEMAP_SOURCE, 'source-layer': sourceLayer, ...rest } as LayerSpecification;
}

function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** Grounds, waters and borders, from the bottom up. No line at sea; borders thin, disputed ones dotted. */
export function basemapLayers(palette: Palette): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    layer('fill', 'sea', 'sea', { paint: { 'fill-color': palette.water, 'fill-antialias': false } }),
    layer('line', 'shelf', 'land', {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shelf, 'line-width': byZoom(3, 4, 8, 10), 'line-blur': byZoom(3, 2, 8, 6) },
    }),
    layer('fill', 'land', 'land', { paint: { 'fill-color': palette.land } }),
    layer('fill', 'home', 'home', { paint: { 'fill-color': palette.homeLand } }),
    layer('fill', 'built-up', 'local', {
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['in', ['get', 'kind'], ['literal', ['built-up', 'port']]]],
      minzoom: 8,
      paint: { 'fill-color': palette.builtUp },
    }),
    layer('fill', 'water', 'water', { paint: { 'fill-color': palette.water } }),
    layer('line', 'water-shore', 'water', {
      minzoom: 5,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': byZoom(5, 0.4, 10, 1) },
    }),
    layer('line', 'rivers', 'rivers', {
      layout: round,
      paint: {
        'line-color': palette.waterway,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['match', ['get', 'rank'], 1, 1.1, 2, 0.7, 0.4],
          9,
          ['match', ['get', 'rank'], 1, 2.6, 2, 1.8, 1.1],
          14,
          ['match', ['get', 'rank'], 1, 6, 2, 4, 2.2],
        ],
      },
    }),
    layer('fill', 'local-water', 'local', {
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], WET] as FilterSpecification,
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.shore },
    }),
    layer('line', 'dry-reservoir', 'local', {
      filter: ['==', ['get', 'kind'], 'dry-reservoir'],
      minzoom: 10,
      paint: { 'line-color': palette.shore, 'line-width': 1, 'line-dasharray': [3, 2] },
    }),
    layer('fill', 'islets', 'local', {
      filter: ['==', ['get', 'kind'], 'islet'],
      paint: { 'fill-color': palette.homeLand },
    }),
    layer('line', 'streams', 'local', {
      filter: ['==', ['get', 'kind'], 'stream'],
      minzoom: 9,
      layout: round,
      paint: { 'line-color': palette.waterway, 'line-width': byZoom(9, 0.6, 14, 2.6) },
    }),
    layer('line', 'roads', 'local', {
      filter: ['==', ['get', 'kind'], 'road'],
      minzoom: 8,
      layout: round,
      paint: { 'line-color': palette.townDot, 'line-width': byZoom(8, 0.6, 14, 2.4), 'line-opacity': 0.55 },
    }),
    layer('line', 'escarpment', 'local', {
      filter: ['==', ['get', 'kind'], 'escarpment'],
      layout: round,
      paint: {
        'line-color': palette.escarpment,
        'line-width': byZoom(6, 1.2, 12, 4),
        'line-blur': byZoom(6, 0.5, 12, 2),
      },
    }),
    layer('line', 'shore', 'land', {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': byZoom(2, 0.4, 8, 1.1) },
    }),
    layer('line', 'borders', 'borders', {
      filter: ['!', ['boolean', ['get', 'disputed'], false]],
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': byZoom(2, 0.4, 5, 0.8, 9, 1.3) },
    }),
    layer('line', 'borders-disputed', 'borders', {
      filter: ['boolean', ['get', 'disputed'], false],
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': byZoom(2, 0.6, 9, 1.4), 'line-dasharray': [0.2, 2.4] },
    }),
  ];
}

const NAME: ExpressionSpecification = [
  'match',
  ['global-state', 'language'],
  'zh',
  ['get', 'name_zh'],
  'km',
  ['get', 'name_km'],
  ['get', 'name_en'],
];

/** Between the zooms that the data give, where they give any. */
function due(...more: ExpressionSpecification[]): FilterSpecification {
  return [
    'all',
    ['<=', ['number', ['get', 'minzoom'], 0], ['zoom']],
    ['>', ['number', ['get', 'maxzoom'], 99], ['zoom']],
    ...more,
  ];
}

/** Names of the ground. They stand below the atlas's own labels in the style and so give way to them. */
export function basemapLabelLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.2 };
  const byRank: ExpressionSpecification = ['number', ['get', 'rank'], 9];
  const common = { 'text-field': NAME, 'text-padding': 6, 'symbol-sort-key': byRank };
  return [
    layer('symbol', 'town-labels', 'places', {
      filter: due(['in', ['get', 'kind'], ['literal', ['town', 'city', 'capital']]]),
      layout: {
        ...common,
        'text-font': REGULAR,
        'text-size': textSize(11.5),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.45,
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.townLabel, ...halo },
    }),
    layer('circle', 'town-dots', 'places', {
      filter: due(['in', ['get', 'kind'], ['literal', ['town', 'city', 'capital']]]),
      minzoom: 5,
      paint: {
        'circle-radius': ['match', ['get', 'kind'], 'capital', 2.6, 1.9],
        'circle-color': palette.townDot,
        'circle-stroke-color': palette.groundHalo,
        'circle-stroke-width': 0.8,
      },
    }),
    layer('symbol', 'local-labels', 'local', {
      filter: ['all', ['has', 'name_en'], ['<=', ['number', ['get', 'label_zoom'], 10], ['zoom']]],
      minzoom: 6,
      layout: { ...common, 'text-font': REGULAR, 'text-size': textSize(11), 'text-max-width': 7 },
      paint: { 'text-color': ['case', WET as ExpressionSpecification, palette.waterLabel, palette.townLabel], ...halo },
    }),
    layer('symbol', 'water-labels', 'water-labels', {
      filter: due(),
      layout: {
        ...common,
        'text-font': REGULAR,
        'text-size': textSize(12),
        'text-letter-spacing': ['match', ['global-state', 'language'], 'km', 0, 0.14],
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.water, 'text-halo-width': 1 },
    }),
    layer('symbol', 'country-labels', 'places', {
      filter: due(['==', ['get', 'kind'], 'country']),
      maxzoom: 8,
      layout: {
        ...common,
        'text-font': BOLD,
        'text-size': textSize(11.5),
        'text-transform': 'uppercase',
        'text-letter-spacing': ['match', ['global-state', 'language'], 'km', 0, 0.18],
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.countryLabel, ...halo },
    }),
  ];
}
