import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { coverLayer, localLayers } from './basemap-local.ts';
import { BASEMAP_SOURCE, kinds, ramp, TILE_LAYER } from './basemap-source.ts';
import type { Palette } from './palette.ts';
import { type Relief, reliefLayers } from './relief.ts';
import { vignetteLayers } from './vignette.ts';

export { basemapLabelLayers } from './basemap-labels.ts';
export {
  BASEMAP_MAX_ZOOM,
  BASEMAP_SOURCE,
  basemapSources,
  TILE_LAYER,
} from './basemap-source.ts';

/** Borders fade out at high zooms: the data is accurate to some 100 m, and no border should look more certain than it is. */
const BORDER_FADE = ramp(8.5, 1, 10, 0);

/**
 * Fills and lines of the tile archive, from the bottom up. They belong directly above the outline (`outline.ts`).
 *
 * How the two basemaps share the map: every tile begins with a square of sea that covers it completely. A tile that has arrived hides the
 * outline below it, and where one has not (slow, missing, damaged, outside the region at a high zoom) the outline stays visible. This
 * works tile by tile without any switching, and nothing is ever drawn twice.
 */
export function basemapLayers(palette: Palette, relief: Relief | null = null): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...reliefLayers(relief, palette),
    ...waterLayers(palette),
    ...localLayers(palette),
    borderLayer(palette),
  ];
}

function landLayers(palette: Palette): LayerSpecification[] {
  const source = BASEMAP_SOURCE;
  return [
    {
      id: 'base-sea',
      type: 'fill',
      source,
      'source-layer': TILE_LAYER.sea,
      // Without antialiasing, the squares of neighbouring tiles meet without a seam.
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    ...vignetteLayers('base', { source, 'source-layer': TILE_LAYER.coast }, palette),
    {
      id: 'base-land',
      type: 'fill',
      source,
      'source-layer': TILE_LAYER.land,
      // At high zooms all land has one colour: the edge of the lighter area would be too certain a border.
      paint: { 'fill-color': ['interpolate', ['linear'], ['zoom'], 8.5, palette.land, 10, palette.closeLand] },
    },
    {
      id: 'base-home',
      type: 'fill',
      source,
      'source-layer': TILE_LAYER.home,
      maxzoom: 10.5,
      paint: { 'fill-color': ['interpolate', ['linear'], ['zoom'], 8.5, palette.homeLand, 10, palette.closeLand] },
    },
  ];
}

function waterLayers(palette: Palette): LayerSpecification[] {
  const source = BASEMAP_SOURCE;
  return [
    coverLayer(palette),
    {
      id: 'base-water',
      type: 'fill',
      source,
      'source-layer': TILE_LAYER.water,
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'base-water-shore',
      type: 'line',
      source,
      'source-layer': TILE_LAYER.water,
      minzoom: 5,
      filter: kinds('lake'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': ramp(5, 0.3, 10, 1) },
    },
    {
      id: 'base-shore',
      type: 'line',
      source,
      'source-layer': TILE_LAYER.coast,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1, 12, 1.4],
      },
    },
    {
      id: 'base-river',
      type: 'line',
      source,
      'source-layer': TILE_LAYER.rivers,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        // Rivers as wide as water areas take the colour of water, so that line and area merge.
        'line-color': ['interpolate', ['linear'], ['zoom'], 7, palette.waterway, 9, palette.water],
        'line-width': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          3,
          ['match', ['get', 'rank'], 1, 0.6, 0.4],
          6,
          ['match', ['get', 'rank'], 1, 1.5, 2, 1, 0.6],
          9,
          ['match', ['get', 'rank'], 1, 4.5, 2, 2.6, 1.4],
          14,
          ['match', ['get', 'rank'], 1, 90, 2, 50, 18],
        ],
      },
    },
  ];
}

/** Borders; dotted where they are disputed. */
function borderLayer(palette: Palette): LayerSpecification {
  const either = (disputed: unknown, agreed: unknown) =>
    ['case', ['get', 'disputed'], disputed, agreed] as unknown as ExpressionSpecification;
  return {
    id: 'base-borders',
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': TILE_LAYER.borders,
    maxzoom: 10,
    layout: { 'line-cap': either('round', 'butt'), 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, either(0.6, 0.4), 5, either(1, 0.7), 9, either(1.5, 1.2)],
      'line-dasharray': either(['literal', [0, 2.6]], ['literal', [1, 0]]),
      'line-opacity': BORDER_FADE,
    },
  };
}
