import '../trust.ts';
/**
 * The minimum that shows the same places on a map and filters them, as a baseline for the atlas. No text, no basemap, no address,
 * no state beyond the checkboxes.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import './style.css';
import type { FeatureCollection } from 'geojson';
import { type ExpressionSpecification, type FilterSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CONTRACT } from '../../contract.ts';

/** From Phnom Penh to Hong Kong, about what the atlas shows: [west, south, east, north] in degrees. */
const BOUNDS: [number, number, number, number] = [102, 7, 116, 24];
const COLOR = '#8a4b2a';
const DATA = './places.geojson';
const LABEL: ExpressionSpecification = ['to-string', ['coalesce', ['get', 'en', ['get', 'label']], ['get', 'id']]];

const SHAPES: Readonly<Record<'area' | 'line' | 'point', FilterSpecification>> = {
  area: ['==', ['geometry-type'], 'Polygon'],
  line: ['!=', ['geometry-type'], 'Point'],
  point: ['==', ['geometry-type'], 'Point'],
};
const LAYERS = { area: SHAPES.area, line: SHAPES.line, point: SHAPES.point, label: undefined } as const;

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  bounds: BOUNDS,
  // As in the atlas; otherwise the measurement would mostly be of labels fading in.
  fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
  style: {
    version: 8,
    sources: { places: { type: 'geojson', data: DATA } },
    layers: [
      { id: 'basemap', type: 'background', paint: { 'background-color': '#eef3f5' } },
      {
        id: 'area',
        type: 'fill',
        source: 'places',
        filter: SHAPES.area,
        paint: { 'fill-color': COLOR, 'fill-opacity': 0.2 },
      },
      {
        id: 'line',
        type: 'line',
        source: 'places',
        filter: SHAPES.line,
        paint: { 'line-color': COLOR, 'line-width': 2 },
      },
      {
        id: 'point',
        type: 'circle',
        source: 'places',
        filter: SHAPES.point,
        paint: { 'circle-color': COLOR, 'circle-radius': 6 },
      },
      {
        id: 'label',
        type: 'symbol',
        source: 'places',
        layout: { 'text-field': LABEL, 'text-size': 12, 'text-offset': [0, 1], 'text-anchor': 'top' },
      },
    ],
  },
});

map.on('error', ({ error }) => {
  throw error;
});
map.on('idle', () => {
  performance.mark(CONTRACT.idleMark);
  map.getContainer().setAttribute('aria-busy', 'false');
});

const chosen = new Set<string>();

function applyFilter(): void {
  const sectors = [...chosen].map((sector): ExpressionSpecification => ['in', sector, ['get', 'sectors']]);
  const bySector: ExpressionSpecification | undefined = sectors.length > 0 ? ['any', ...sectors] : undefined;
  for (const [layer, shape] of Object.entries(LAYERS)) {
    const both = shape && bySector ? (['all', shape, bySector] as FilterSpecification) : (shape ?? bySector);
    map.setFilter(layer, both ?? null);
  }
}

function addCheckbox(sector: string): void {
  const checkbox = document.createElement('input');
  checkbox.type = 'checkbox';
  checkbox.value = sector;
  checkbox.addEventListener('change', () => {
    if (checkbox.checked) chosen.add(sector);
    else chosen.delete(sector);
    applyFilter();
  });
  document.querySelector('#sectors')?.append(checkbox);
}

async function addCheckboxes(): Promise<void> {
  const places = (await (await fetch(DATA)).json()) as FeatureCollection<GeoJSON.Geometry | null>;
  const sectors = new Set(places.features.flatMap(({ properties }) => (properties?.sectors ?? []) as string[]));
  for (const sector of sectors) addCheckbox(sector);
}

await addCheckboxes();
