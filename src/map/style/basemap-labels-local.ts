import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { namedDot, sized, spaced } from './basemap-label-text.ts';
import { BASEMAP_SOURCE, ramp, TILE_LAYER } from './basemap-source.ts';
import { REGULAR } from './fonts.ts';
import { alongLine, HAS_NAME, NAME } from './language.ts';
import type { Palette } from './palette.ts';

/**
 * Names of the hand-made local detail: ruins, reservoirs, roads, streams.
 *
 * @param isOnPlate whether a visible plate labels the feature already
 */
export function localLabels(palette: Palette, isOnPlate: ExpressionSpecification): LayerSpecification[] {
  const named: FilterSpecification = ['all', HAS_NAME, ['<=', ['get', 'label_zoom'], ['zoom']]];
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
        'text-halo-color': palette.basemapHalo,
        'text-halo-width': ['match', ['get', 'kind'], 'reservoir', 0, 1.2],
      },
    },
    {
      ...common,
      id: 'base-label-ruin',
      minzoom: 10,
      filter: ['all', ['==', ['get', 'kind'], 'ruin'], ['!', isOnPlate], named as ExpressionSpecification],
      layout: {
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([11, 10.5], [15, 13]),
        'text-max-width': 8,
        'text-padding': 4,
        ...namedDot(`dot/ruin/${palette.name}`, ramp(10, 0.4, 14, 0.75)),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.basemapHalo, 'text-halo-width': 1.2 },
    },
    {
      ...common,
      id: 'base-label-road',
      minzoom: 8.5,
      maxzoom: 12,
      filter: ['==', ['get', 'kind'], 'road'],
      layout: {
        'symbol-placement': 'line',
        'text-rotation-alignment': alongLine(),
        'symbol-spacing': 520,
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([8.5, 9.5], [12, 11]),
        'text-letter-spacing': spaced(0.05, 0.08),
        'text-max-angle': 30,
        'text-padding': 20,
      },
      paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.basemapHalo, 'text-halo-width': 1.6 },
    },
    {
      ...common,
      id: 'base-label-stream',
      minzoom: 11.5,
      filter: ['==', ['get', 'kind'], 'stream'],
      layout: {
        'symbol-placement': 'line',
        'text-rotation-alignment': alongLine(),
        'symbol-spacing': 420,
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([11, 10], [15, 12.5]),
        'text-letter-spacing': spaced(0.1, 0.08),
        'text-max-angle': 35,
        'text-offset': [0, -0.9],
        'text-padding': 8,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.basemapHalo, 'text-halo-width': 1.4 },
    },
  ];
}
