import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/**
 * Bands of the vignette from the open sea to the shore: width relative to the innermost, and share of the vignette's colour. At low zooms,
 * where a band is a pixel or two wide, fewer of them look the same; wide lines along all coasts are the most expensive part of a frame.
 */
export const VIGNETTE_STEPS = [
  { name: 'outer', width: 2.6, turn: 0.35, minzoom: 3 },
  { name: 'middle', width: 1.75, turn: 0.65, minzoom: 5 },
  { name: 'inner', width: 1, turn: 1, minzoom: 2 },
] as const;

/** Zooms between which the bands fade out: at higher ones they would draw a double line around every islet. */
export const GLOW_ZOOMS = [8, 9.5] as const;

function bandColour(turn: number, palette: Palette): ExpressionSpecification {
  return ['interpolate', ['linear'], turn, 0, palette.water, 1, palette.vignette];
}

/**
 * Bands of lighter water along a coast, as on a printed chart. They are drawn on both sides of the line, and the land above hides the
 * landward half. Opaque bands, because a blurred line shows rays wherever its joins overlap.
 * @param prefix prefix of the layer ids
 * @param from the source and, for tiles, the layer in it whose lines are the coast
 */
export function vignetteLayers(
  prefix: string,
  from: { readonly source: string; readonly 'source-layer'?: string },
  palette: Palette,
): LayerSpecification[] {
  return VIGNETTE_STEPS.map(({ name, width, turn, minzoom }) => ({
    ...from,
    id: `${prefix}-vignette-${name}`,
    type: 'line',
    minzoom,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': [
        'interpolate',
        ['linear'],
        ['zoom'],
        GLOW_ZOOMS[0],
        bandColour(turn, palette),
        GLOW_ZOOMS[1],
        palette.water,
      ],
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2 * width, 5, 4.5 * width, 9, 10 * width, 13, 16 * width],
      'line-blur': 0.6,
    },
  }));
}
