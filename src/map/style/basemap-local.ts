import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, kinds, ramp, TILE_LAYER } from './basemap-source.ts';
import type { Palette } from './palette.ts';

/** A width that doubles with every zoom from `zoom` on, like a thing on the basemap, and is `least` before. */
function grounded(zoom: number, least: number, at14: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], zoom, least, 14, at14];
}

/** Hand-made detail where the eye needs it: barays, moats, a river, a road, an escarpment. Drawn above the water. */
export function localLayers(palette: Palette): LayerSpecification[] {
  const source = BASEMAP_SOURCE;
  const layer = TILE_LAYER.local;
  return [
    {
      id: 'base-dry-reservoir',
      type: 'fill',
      source,
      'source-layer': layer,
      minzoom: 9,
      filter: kinds('dry-reservoir'),
      paint: { 'fill-color': palette.escarpment, 'fill-opacity': ramp(9, 0, 11, 0.16) },
    },
    {
      id: 'base-dry-reservoir-dike',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 10,
      filter: kinds('dry-reservoir'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.escarpment, 'line-width': ramp(10, 0.5, 15, 2), 'line-dasharray': [3, 2] },
    },
    {
      id: 'base-reservoir',
      type: 'fill',
      source,
      'source-layer': layer,
      minzoom: 8,
      filter: kinds('reservoir', 'moat'),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'base-reservoir-islet',
      type: 'fill',
      source,
      'source-layer': layer,
      minzoom: 11,
      filter: kinds('islet'),
      paint: { 'fill-color': palette.closeLand },
    },
    {
      id: 'base-reservoir-shore',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 10,
      filter: kinds('reservoir', 'moat', 'islet'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.stream, 'line-width': ramp(10, 0.5, 15, 2) },
    },
    {
      id: 'base-stream',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 9,
      filter: kinds('stream'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.stream, 'line-width': grounded(9, 0.8, 7) },
    },
    {
      id: 'base-escarpment-ticks',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 6.5,
      maxzoom: 10,
      filter: kinds('escarpment'),
      paint: {
        'line-color': palette.escarpment,
        'line-width': ramp(7, 3, 10, 5),
        'line-offset': ramp(7, 1.5, 10, 2.5),
        'line-dasharray': [0.3, 0.9],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0, 7.5, 0.8, 8.5, 0.8, 10, 0],
      },
    },
    {
      id: 'base-road',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 6.5,
      // The line is coarse: it says that there is a road, and leaves before it would say where exactly.
      maxzoom: 13,
      filter: kinds('road'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.road,
        'line-width': ramp(7, 0.7, 12, 3),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0, 7.5, 1, 11.5, 1, 13, 0],
      },
    },
    {
      id: 'base-lane',
      type: 'line',
      source,
      'source-layer': layer,
      minzoom: 9.5,
      filter: kinds('lane'),
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': palette.road,
        'line-width': ramp(10, 0.8, 15, 3),
        'line-opacity': ramp(9.5, 0, 10.3, 1),
        // Schematic roads are dashed, like everything that is less sure than it looks.
        'line-dasharray': ['match', ['get', 'precision'], 'indicative', ['literal', [3, 2]], ['literal', [1, 0]]],
      },
    },
  ];
}
