import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/**
 * Steps of the vignette from the open sea to the shore: width against the innermost, and how far the colour has turned. From
 * afar, where a step is a pixel or two, fewer of them look the same; wide lines along all coasts are what a frame costs most.
 */
const STEPS = [
  { name: 'outer', width: 2.6, turn: 0.35, minzoom: 3 },
  { name: 'middle', width: 1.75, turn: 0.65, minzoom: 5 },
  { name: 'inner', width: 1, turn: 1, minzoom: 2 },
] as const;

/** A band's layer, and the zoom from which it is drawn. */
export function vignetteZooms(prefix: string): readonly { readonly id: string; readonly minzoom: number }[] {
  return STEPS.map(({ name, minzoom }) => ({ id: `${prefix}-vignette-${name}`, minzoom }));
}

/**
 * Bands of lighter water along a coast, as on a printed chart. They are drawn on both sides of the line and the land
 * above hides its own half. Opaque bands, because a blurred line shows rays wherever its joints overlap.
 * @param prefix beginning of the layers' ids
 * @param from the source, and for tiles the layer in it, whose lines are the coast
 * @param leastZoom zoom below which there is none
 */
export function vignetteLayers(
  prefix: string,
  from: { readonly source: string; readonly 'source-layer'?: string },
  palette: Palette,
  leastZoom = 0,
): LayerSpecification[] {
  return STEPS.map(({ name, width, turn, minzoom }) => ({
    ...from,
    id: `${prefix}-vignette-${name}`,
    type: 'line',
    minzoom: Math.max(minzoom, leastZoom),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['interpolate', ['linear'], turn, 0, palette.water, 1, palette.vignette],
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2 * width, 5, 4.5 * width, 9, 10 * width, 13, 16 * width],
      'line-blur': 0.6,
    },
  }));
}
