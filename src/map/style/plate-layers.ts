import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { Plate, PlateKind } from '../../domain/plate.ts';
import { sized } from './basemap-label-text.ts';
import { REGULAR } from './fonts.ts';
import { NAME } from './language.ts';
import type { Palette } from './palette.ts';

/** Plates are drawn like insets of a printed atlas, with water, masonry and walls, in four layers that exist while one is in view. */
const PLATES_SOURCE = 'plates';

type Colours = { [Name in keyof Palette]: Palette[Name] extends string ? Name : never }[keyof Palette];

/** Fills below the lines. */
const GROUND: Partial<Record<PlateKind, Colours>> = {
  grove: 'wood',
  ground: 'closeLand',
  town: 'builtUp',
  water: 'water',
  platform: 'stone',
  paving: 'paving',
  runway: 'runway',
};

/** Fills above the lines, for structures: a wall ends at its gate. */
const MASSES: Partial<Record<PlateKind, Colours>> = { building: 'masonry', tower: 'tower' };

interface Line {
  readonly colour: Colours;
  /** Line width in CSS pixels at zoom 12 and at zoom 17; between them it grows as if a print were enlarged. */
  readonly width: readonly [far: number, near: number];
}

const LINES: Partial<Record<PlateKind, Line>> = {
  water: { colour: 'stream', width: [0.5, 1.4] },
  platform: { colour: 'masonryEdge', width: [0.2, 0.9] },
  paving: { colour: 'masonryEdge', width: [0.15, 0.7] },
  runway: { colour: 'plateInk', width: [0.4, 1] },
  marking: { colour: 'marking', width: [0.3, 2] },
  street: { colour: 'road', width: [0.6, 4] },
  road: { colour: 'road', width: [1.4, 7] },
  wall: { colour: 'plateInk', width: [0.8, 3.2] },
  quay: { colour: 'plateInk', width: [1, 3.6] },
  planned: { colour: 'plateInk', width: [0.5, 1.1] },
  hachure: { colour: 'hachure', width: [0.5, 1.3] },
  steps: { colour: 'plateInk', width: [0.3, 0.9] },
  // Leader lines to labels that are away from their parts.
  name: { colour: 'plateLabel', width: [0.5, 0.7] },
};

/** Whether labels, and the leader lines to them, are shown at the zoom. */
const IS_LETTERED: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['zoom']],
  ['<', ['zoom'], ['coalesce', ['get', 'to'], 99]],
];

export function plateSources(plates: readonly Plate[]): Record<string, SourceSpecification> {
  const data: FeatureCollection = {
    type: 'FeatureCollection',
    features: plates.flatMap(({ features }) => [...features]),
  };
  // Tiled up to zoom 16 and overzoomed from there; corners of galleries are only metres apart.
  return { [PLATES_SOURCE]: { type: 'geojson', data, maxzoom: 16, tolerance: 0.1, buffer: 32 } };
}

/** Areas and lines of the plates, above those of the basemap. */
export function plateLayers(palette: Palette): LayerSpecification[] {
  const order: ExpressionSpecification = ['get', 'order'];
  const source = PLATES_SOURCE;
  return [
    {
      id: 'plate-ground',
      type: 'fill',
      source,
      filter: areas(GROUND),
      layout: { 'fill-sort-key': order },
      // Antialiased edges of lower parts would be drawn over the water.
      paint: { 'fill-color': colours(GROUND, palette), 'fill-antialias': false },
    },
    {
      id: 'plate-lines',
      type: 'line',
      source,
      filter: ['all', ofKind(LINES), ['!=', ['geometry-type'], 'Point'], ['any', ['!', ['has', 'from']], IS_LETTERED]],
      layout: { 'line-sort-key': order, 'line-join': 'miter', 'line-cap': 'butt' },
      paint: {
        'line-color': byKind(LINES, ({ colour }) => palette[colour]),
        'line-width': [
          'interpolate',
          ['exponential', 1.3],
          ['zoom'],
          12,
          byKind(LINES, ({ width: [far] }) => far),
          17,
          byKind(LINES, ({ width: [, near] }) => near),
        ],
        'line-dasharray': [
          'case',
          ['all', ['get', 'dashed'], ['any', ['==', ['geometry-type'], 'Polygon'], ofKind({ road: true })]],
          ['literal', [3, 2]],
          ['literal', [1, 0]],
        ],
      },
    },
    {
      id: 'plate-masses',
      type: 'fill',
      source,
      filter: areas(MASSES),
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-color': colours(MASSES, palette),
        'fill-outline-color': palette.masonryEdge,
        // Paler where no source gives the size.
        'fill-opacity': ['case', ['get', 'dashed'], 0.7, 1],
      },
    },
  ];
}

/** Labels of the plates, above those of the basemap and below those of the atlas's places. */
export function plateLabelLayer(palette: Palette): LayerSpecification {
  return {
    id: 'plate-label',
    type: 'symbol',
    source: PLATES_SOURCE,
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'from'], IS_LETTERED],
    layout: {
      'text-field': ['coalesce', ['get', 'text'], NAME],
      'text-font': REGULAR,
      'text-size': sized([13, 10], [17, 12.5]),
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-padding': 3,
      'text-anchor': [
        'match',
        ['get', 'side'],
        'left',
        'right',
        'right',
        'left',
        'above',
        'bottom',
        'below',
        'top',
        'center',
      ],
      'text-justify': ['match', ['get', 'side'], 'left', 'right', 'right', 'left', 'center'],
      'text-rotate': ['coalesce', ['get', 'turn'], 0],
      'text-rotation-alignment': 'map',
    },
    paint: {
      'text-color': ['match', ['get', 'kind'], 'water', palette.waterLabel, palette.plateLabel],
      'text-halo-color': palette.basemapHalo,
      'text-halo-width': ['match', ['get', 'kind'], 'water', 0.6, 1.2],
    },
  };
}

const kindsOf = (table: Partial<Record<PlateKind, unknown>>) => Object.keys(table) as PlateKind[];

const ofKind = (table: Partial<Record<PlateKind, unknown>>): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  kindsOf(table),
  true,
  false,
];

function areas(table: Partial<Record<PlateKind, unknown>>): FilterSpecification {
  return ['all', ofKind(table), ['==', ['geometry-type'], 'Polygon']];
}

function byKind<T>(
  table: Partial<Record<PlateKind, T>>,
  value: (entry: T) => string | number,
): ExpressionSpecification {
  const entries = Object.entries(table) as [PlateKind, T][];
  const cases = entries.slice(0, -1).flatMap(([kind, entry]) => [kind, value(entry)]);
  const last = entries.at(-1) as [PlateKind, T];
  return ['match', ['get', 'kind'], ...cases, value(last[1])] as unknown as ExpressionSpecification;
}

function colours(table: Partial<Record<PlateKind, Colours>>, palette: Palette): ExpressionSpecification {
  return byKind(table, (name) => palette[name]);
}
