import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, TILE_LAYER } from './basemap-source.ts';
import type { Palette } from './palette.ts';

const REGULAR = ['Noto Sans'];
const MEDIUM = ['Noto Sans Medium'];

const LANGUAGE: ExpressionSpecification = ['global-state', 'language'];

const isLanguage = (language: 'zh' | 'km'): ExpressionSpecification => ['==', LANGUAGE, language];

/** A name in the reader's language, without the map being built anew. */
const NAME: ExpressionSpecification = [
  'case',
  isLanguage('zh'),
  ['get', 'name_zh'],
  isLanguage('km'),
  ['get', 'name_km'],
  ['get', 'name_en'],
];

/** Letters stand apart by this many ems; Khmer clusters and Chinese characters less so, or not at all. */
const spaced = (ems: number): ExpressionSpecification => [
  'case',
  isLanguage('km'),
  0,
  isLanguage('zh'),
  ems * 1.4,
  ems,
];

/** Khmer is drawn larger to read alike. */
function sized(...stops: readonly (readonly [zoom: number, size: number])[]): ExpressionSpecification {
  const scaled = stops.flatMap(([zoom, size]) => [
    zoom,
    ['*', size, ['case', isLanguage('km'), 1.18, isLanguage('zh'), 1.04, 1]],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}

/** Named things of some kinds, each from the zoom the data gives it and, where it gives one, up to another. */
function named(...kinds: string[]): FilterSpecification {
  return [
    'all',
    ['match', ['get', 'kind'], kinds, true, false],
    ['<=', ['get', 'minzoom'], ['zoom']],
    ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
  ];
}

/**
 * Names of the ground, from the bottom up. Put them below the atlas's own labels: of two labels that collide, MapLibre
 * keeps the one of the higher layer, so the ground always gives way. Within a layer the lower `rank` wins.
 */
export function basemapLabelLayers(palette: Palette): LayerSpecification[] {
  return [
    ...localLabels(palette),
    ...waterLabels(palette),
    reliefLabels(palette),
    townLabels(palette),
    waterNames('base-label-lake', named('lake'), palette),
    countryLabels(palette),
  ];
}

function localLabels(palette: Palette): LayerSpecification[] {
  const named: FilterSpecification = ['all', ['has', 'name_en'], ['<=', ['get', 'label_zoom'], ['zoom']]];
  const common = { type: 'symbol', source: BASEMAP_SOURCE, 'source-layer': TILE_LAYER.local, minzoom: 8 } as const;
  return [
    {
      ...common,
      id: 'base-label-local',
      minzoom: 10,
      filter: [
        'all',
        ['!=', ['geometry-type'], 'LineString'],
        ['!=', ['get', 'kind'], 'ruin'],
        named as ExpressionSpecification,
      ],
      layout: {
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([11, 10.5], [15, 13]),
        'text-letter-spacing': spaced(0.04),
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': ['match', ['get', 'kind'], 'reservoir', palette.waterLabel, palette.townLabel],
        'text-halo-color': palette.groundHalo,
        'text-halo-width': ['match', ['get', 'kind'], 'reservoir', 0, 1.2],
      },
    },
    {
      ...common,
      id: 'base-label-ruin',
      minzoom: 10,
      filter: ['all', ['==', ['get', 'kind'], 'ruin'], named as ExpressionSpecification],
      layout: {
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([11, 10.5], [15, 13]),
        'text-max-width': 8,
        'text-padding': 4,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.2 },
    },
    {
      ...common,
      id: 'base-label-road',
      minzoom: 8.5,
      maxzoom: 12,
      filter: ['==', ['get', 'kind'], 'road'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 520,
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([8.5, 9.5], [12, 11]),
        'text-letter-spacing': spaced(0.05),
        'text-max-angle': 30,
        'text-padding': 20,
      },
      paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.6 },
    },
    {
      ...common,
      id: 'base-label-stream',
      minzoom: 11.5,
      filter: ['==', ['get', 'kind'], 'stream'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([11, 10], [15, 12.5]),
        'text-letter-spacing': spaced(0.1),
        'text-max-angle': 35,
        'text-offset': [0, -0.9],
        'text-padding': 8,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.4 },
    },
  ];
}

function waterLabels(palette: Palette): LayerSpecification[] {
  const common = { type: 'symbol', source: BASEMAP_SOURCE } as const;
  return [
    {
      ...common,
      id: 'base-label-river',
      'source-layer': TILE_LAYER.waterLabels,
      minzoom: 5,
      filter: named('river'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([5, 10], [9, 12.5]),
        'text-letter-spacing': spaced(0.12),
        'text-max-angle': 40,
        'text-offset': ['case', isLanguage('km'), ['literal', [0, -0.9]], ['literal', [0, -0.8]]],
        'text-padding': 12,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.2 },
    },
    waterNames('base-label-water', named('gulf', 'bay'), palette),
    {
      ...common,
      id: 'base-label-sea',
      'source-layer': TILE_LAYER.waterLabels,
      filter: named('ocean', 'sea'),
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([2, 10], [4, 13], [7, 19]),
        'text-letter-spacing': spaced(0.26),
        'text-line-height': ['case', isLanguage('km'), 1.7, 1.5],
        'text-max-width': 7,
        'text-padding': 10,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.water, 'text-halo-width': 1 },
    },
  ];
}

function reliefLabels(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-relief',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 6,
    filter: named('mountains', 'island'),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': REGULAR,
      'text-size': sized([6, 10], [11, 12.5]),
      'text-letter-spacing': spaced(0.12),
      'text-max-width': 7,
      'text-padding': 8,
    },
    paint: {
      'text-color': palette.countryLabel,
      'text-halo-color': palette.groundHalo,
      'text-halo-width': 1,
    },
  };
}

/** Names of waters that are smaller than a sea. */
function waterNames(id: string, filter: FilterSpecification, palette: Palette): LayerSpecification {
  return {
    type: 'symbol',
    source: BASEMAP_SOURCE,
    id,
    'source-layer': TILE_LAYER.waterLabels,
    filter,
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': REGULAR,
      'text-size': sized([4, 10], [7, 13], [10, 15]),
      'text-letter-spacing': spaced(0.16),
      'text-line-height': ['case', isLanguage('km'), 1.6, 1.35],
      'text-max-width': 8,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.water, 'text-halo-width': 1 },
  };
}

function townLabels(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-town',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 4,
    maxzoom: 14,
    filter: named('capital', 'city', 'town'),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': ['match', ['get', 'kind'], 'capital', ['literal', MEDIUM], ['literal', REGULAR]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['*', ['match', ['get', 'kind'], 'capital', 11, 10], ['case', isLanguage('km'), 1.18, 1]],
        9,
        ['*', ['match', ['get', 'kind'], 'capital', 15, 'city', 13.5, 12], ['case', isLanguage('km'), 1.18, 1]],
      ],
      'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': 3,
    },
    paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.groundHalo, 'text-halo-width': 1.3 },
  };
}

function countryLabels(palette: Palette): LayerSpecification {
  return {
    id: 'base-label-country',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.places,
    minzoom: 1,
    maxzoom: 8,
    filter: named('country'),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': NAME,
      'text-font': MEDIUM,
      'text-transform': 'uppercase',
      'text-size': sized([2, 9.5], [4, 11.5], [7, 16]),
      'text-letter-spacing': spaced(0.16),
      'text-line-height': ['case', isLanguage('km'), 1.6, 1.2],
      'text-max-width': 7,
      'text-padding': 4,
      // Where the atlas's own names stand in the way, a country's name moves up or down a line rather than vanish. Never
      // sideways: it would come to lie on a neighbour.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 0.8,
      'text-justify': 'center',
    },
    paint: {
      'text-color': palette.countryLabel,
      'text-halo-color': palette.groundHalo,
      'text-halo-width': 1.2,
    },
  };
}
