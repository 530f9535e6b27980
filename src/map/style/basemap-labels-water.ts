import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { isLanguage, NAME, named, REGULAR, sized, spaced } from './basemap-label-text.ts';
import { BASEMAP_SOURCE, TILE_LAYER } from './basemap-source.ts';
import type { Palette } from './palette.ts';

/** Names of rivers, gulfs and seas. */
export function waterLabels(palette: Palette): LayerSpecification[] {
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
        'text-letter-spacing': spaced(0.12, 0.08),
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

/** Names of waters that are smaller than a sea. */
export function waterNames(id: string, filter: FilterSpecification, palette: Palette): LayerSpecification {
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
