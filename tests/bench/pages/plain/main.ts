import '../trust.ts';
/**
 * The same basemap and places in a plain MapLibre page, as somebody who knows the library would write it in an afternoon: one
 * archive, one source of places, at most twenty layers, `setFilter`. No text, no address, one language, one theme.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import './style.css';
import {
  addProtocol,
  type ExpressionSpecification,
  type FilterSpecification,
  type LayerSpecification,
  Map as MapLibreMap,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { CONTRACT } from '../../contract.ts';
import { addCheckboxes, loadPlaces } from '../sectors.ts';

const BASE = { source: 'base' } as const;
const PLACES = { source: 'places' } as const;
const NAME: ExpressionSpecification = ['get', 'name_en'];
const COLOUR = '#8a4b2a';

const base: LayerSpecification[] = [
  { id: 'background', type: 'background', paint: { 'background-color': '#d3e1e8' } },
  { ...BASE, id: 'land', type: 'fill', 'source-layer': 'land', paint: { 'fill-color': '#f0ecdf' } },
  { ...BASE, id: 'home', type: 'fill', 'source-layer': 'home', paint: { 'fill-color': '#fdfbf3' } },
  { ...BASE, id: 'water', type: 'fill', 'source-layer': 'water', paint: { 'fill-color': '#d3e1e8' } },
  { ...BASE, id: 'coast', type: 'line', 'source-layer': 'coast', paint: { 'line-color': '#b3c8d2' } },
  { ...BASE, id: 'rivers', type: 'line', 'source-layer': 'rivers', paint: { 'line-color': '#b9d0dc' } },
  { ...BASE, id: 'borders', type: 'line', 'source-layer': 'borders', paint: { 'line-color': '#b9ae98' } },
  {
    ...BASE,
    id: 'waters',
    type: 'symbol',
    'source-layer': 'water-labels',
    layout: { 'text-field': NAME, 'text-size': 11 },
  },
  {
    ...BASE,
    id: 'towns',
    type: 'symbol',
    'source-layer': 'places',
    filter: ['all', ['!=', ['get', 'kind'], 'country'], ['<=', ['get', 'minzoom'], ['zoom']]],
    layout: { 'text-field': NAME, 'text-size': 11 },
  },
  {
    ...BASE,
    id: 'countries',
    type: 'symbol',
    'source-layer': 'places',
    filter: ['==', ['get', 'kind'], 'country'],
    layout: { 'text-field': NAME, 'text-size': 13, 'text-transform': 'uppercase' },
  },
];

const SHAPES: Readonly<Record<'area' | 'line' | 'point' | 'label', FilterSpecification>> = {
  area: ['==', ['geometry-type'], 'Polygon'],
  line: ['!=', ['geometry-type'], 'Point'],
  point: ['==', ['geometry-type'], 'Point'],
  label: ['==', ['geometry-type'], 'Point'],
};

const own: LayerSpecification[] = [
  { ...PLACES, id: 'area', type: 'fill', filter: SHAPES.area, paint: { 'fill-color': COLOUR, 'fill-opacity': 0.2 } },
  { ...PLACES, id: 'line', type: 'line', filter: SHAPES.line, paint: { 'line-color': COLOUR, 'line-width': 2 } },
  {
    ...PLACES,
    id: 'point',
    type: 'circle',
    filter: SHAPES.point,
    paint: { 'circle-color': COLOUR, 'circle-radius': 7, 'circle-stroke-color': '#fff', 'circle-stroke-width': 1.5 },
  },
  {
    ...PLACES,
    id: 'label',
    type: 'symbol',
    filter: SHAPES.label,
    layout: {
      'text-field': ['get', 'label'],
      'text-size': 12,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
    },
  },
];

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);
const places = await loadPlaces();
const map = new MapLibreMap({
  container: 'map',
  bounds: [102, 7, 116, 24],
  fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
  style: {
    version: 8,
    sources: {
      base: { type: 'vector', url: `pmtiles://${new URL('./basemap.pmtiles', location.href).href}`, maxzoom: 9 },
      places: { type: 'geojson', data: places },
    },
    layers: [...base, ...own],
  },
});
map.on('error', ({ error }) => {
  throw error;
});
map.on('idle', () => {
  performance.mark(CONTRACT.idleMark);
  map.getContainer().setAttribute('aria-busy', 'false');
});
addCheckboxes(places, (chosen) => {
  const wanted = [...chosen].map((sector): ExpressionSpecification => ['in', sector, ['get', 'sectors']]);
  for (const [layer, shape] of Object.entries(SHAPES)) {
    map.setFilter(layer, wanted.length > 0 ? (['all', shape, ['any', ...wanted]] as FilterSpecification) : shape);
  }
});
