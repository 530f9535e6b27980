import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { named, sized, spaced } from './basemap-label-text.ts';
import { BASEMAP_SOURCE, TILE_LAYER } from './basemap-source.ts';
import { REGULAR } from './fonts.ts';
import { alongLine, lettered, letteredOffset, NAME } from './language.ts';
import type { Palette } from './palette.ts';

/**
 * Names of rivers and gulfs.
 *
 * @param isOnPlate whether a visible plate labels the feature already
 */
export function waterLabels(palette: Palette, isOnPlate: ExpressionSpecification): LayerSpecification[] {
  return [
    {
      type: 'symbol',
      source: BASEMAP_SOURCE,
      id: 'base-label-river',
      'source-layer': TILE_LAYER.waterLabels,
      minzoom: 5,
      filter: ['all', named('river') as ExpressionSpecification, ['!', isOnPlate]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': NAME,
        'text-font': REGULAR,
        'text-size': sized([5, 10], [9, 12.5]),
        'text-letter-spacing': spaced(0.12, 0.08),
        'text-max-angle': 40,
        'text-rotation-alignment': alongLine(),
        'text-offset': letteredOffset(({ aboveRiver }) => [0, -aboveRiver]),
        'text-padding': 12,
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.basemapHalo, 'text-halo-width': 1.2 },
    },
    waterNames('base-label-water', named('gulf', 'bay'), palette),
  ];
}

/** Names of seas. */
export function seaLabels(palette: Palette): LayerSpecification {
  return waterNames('base-label-sea', named('ocean', 'sea'), palette, SEA);
}

interface WaterLettering {
  readonly size: ExpressionSpecification;
  readonly spacing: ExpressionSpecification;
  readonly lineHeight: ExpressionSpecification;
  /** In ems. */
  readonly maxWidth: number;
  /** In pixels. */
  readonly padding: number;
}

const SEA: WaterLettering = {
  size: sized([2, 10], [4, 13], [7, 19]),
  spacing: spaced(0.26),
  lineHeight: lettered(({ lineHeight }) => lineHeight(1.5)),
  maxWidth: 7,
  padding: 10,
};

const SMALLER_WATER: WaterLettering = {
  size: sized([4, 10], [7, 13], [10, 15]),
  spacing: spaced(0.16),
  lineHeight: lettered(({ lineHeight }) => lineHeight(1.35)),
  maxWidth: 8,
  padding: 6,
};

/** Names in the middle of a body of water. */
export function waterNames(
  id: string,
  filter: FilterSpecification,
  palette: Palette,
  { size, spacing, lineHeight, maxWidth, padding }: WaterLettering = SMALLER_WATER,
): LayerSpecification {
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
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-line-height': lineHeight,
      'text-max-width': maxWidth,
      'text-padding': padding,
    },
    paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.water, 'text-halo-width': 1 },
  };
}
