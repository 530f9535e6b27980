import type { LayerSpecification } from 'maplibre-gl';
import { MEASURE_SOURCE } from './ids.ts';
import type { Palette } from './palette.ts';

/** line: between the points set; preview: to the pointer; vertex: a point that is set, or would be by a click. */
interface MeasureProperties {
  readonly role: 'area' | 'line' | 'preview' | 'vertex';
}

export type MeasureDrawing = GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon,
  MeasureProperties
>;

export const NOTHING_MEASURED: MeasureDrawing = { type: 'FeatureCollection', features: [] };

/** Above everything else, in the colour of the selection, to set off what the reader draws. */
export function measureLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'measure-area',
      type: 'fill',
      source: MEASURE_SOURCE,
      filter: ['==', ['get', 'role'], 'area'],
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.12 },
    },
    {
      id: 'measure-casing',
      type: 'line',
      source: MEASURE_SOURCE,
      filter: ['in', ['get', 'role'], ['literal', ['line', 'preview']]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.placeHalo, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: MEASURE_SOURCE,
      filter: ['==', ['get', 'role'], 'line'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 2 },
    },
    {
      id: 'measure-preview',
      type: 'line',
      source: MEASURE_SOURCE,
      filter: ['==', ['get', 'role'], 'preview'],
      paint: { 'line-color': palette.selection, 'line-width': 2, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'measure-vertex',
      type: 'circle',
      source: MEASURE_SOURCE,
      filter: ['==', ['get', 'role'], 'vertex'],
      paint: {
        'circle-radius': 4.5,
        'circle-color': palette.placeHalo,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2,
      },
    },
  ];
}
