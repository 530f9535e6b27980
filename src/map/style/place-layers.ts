import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MARGIN_IMAGE, MARGIN_SIZE } from '../labels/label-margins.ts';
import {
  DIMMED,
  HAS_CLEARANCE,
  HOVERED,
  LIT,
  property,
  SELECTED,
  STAGE,
  sectorColour,
  shown,
  shownPins,
  TOUR_PLACE,
  textSize,
} from './expressions.ts';
import { BOLD } from './fonts.ts';
import { LAYER, PLACES_SOURCE } from './ids.ts';
import { LABEL } from './language.ts';
import type { Palette } from './palette.ts';

/** Indicative geometry is dashed, so that no line looks surer than it is known. Units: line widths. */
const DASH: ExpressionSpecification = [
  'match',
  property('precision'),
  'indicative',
  ['literal', [2.2, 1.8]],
  ['literal', [1, 0]],
];

/** Pixels across a symbol that has no room of its own. */
const DOT_DIAMETER = 9;

/** The atlas's own layers: certainty is in halos and dashes, status in the symbols, emphasis in rings and casings. */
export function placeLayers(palette: Palette): LayerSpecification[] {
  return [...areaLayers(palette), ...lineLayers(palette), ...pointLayers(palette), ...labelLayers(palette)];
}

function areaLayers(palette: Palette): LayerSpecification[] {
  const colour = sectorColour(palette);
  return [
    {
      id: LAYER.halo,
      type: 'fill',
      source: PLACES_SOURCE,
      filter: shown('halo'),
      minzoom: 8,
      paint: { 'fill-color': colour, 'fill-opacity': ['case', HOVERED, 0.2, 0.12], 'fill-antialias': false },
    },
    {
      id: LAYER.area,
      type: 'fill',
      source: PLACES_SOURCE,
      filter: shown('area'),
      paint: {
        'fill-color': colour,
        'fill-opacity': [
          'case',
          // Parts lie on the basemap they are made of: a moat must still look like water.
          property('part'),
          ['case', SELECTED, 0.08, LIT, 0.12, 0.05],
          ['case', SELECTED, 0.24, LIT, 0.22, palette.name === 'day' ? 0.12 : 0.16],
        ],
      },
    },
    {
      id: LAYER.areaSelected,
      type: 'line',
      source: PLACES_SOURCE,
      filter: shown('area', SELECTED),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.placeHalo, 'line-width': 6, 'line-opacity': 0.9 },
    },
    {
      id: LAYER.areaOutline,
      type: 'line',
      source: PLACES_SOURCE,
      filter: shown('area'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['case', SELECTED, 2.4, LIT, 2, 1.2],
        'line-opacity': ['case', DIMMED, 0.5, 1],
        'line-dasharray': DASH,
      },
    },
  ];
}

function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: LAYER.lineCasing,
      type: 'line',
      source: PLACES_SOURCE,
      filter: shown('line'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['case', SELECTED, palette.selection, palette.placeHalo],
        'line-width': ['case', SELECTED, 6.5, LIT, 7, 4.5],
        'line-opacity': ['case', SELECTED, 0.9, HOVERED, 0.9, 0.7],
      },
    },
    {
      id: LAYER.line,
      type: 'line',
      source: PLACES_SOURCE,
      filter: shown('line'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': [
          'case',
          SELECTED,
          palette.name === 'day' ? palette.placeHalo : palette.land,
          sectorColour(palette),
        ],
        'line-width': ['case', SELECTED, 2.6, LIT, 3, 2.2],
        'line-opacity': ['case', DIMMED, 0.5, 1],
        'line-dasharray': DASH,
      },
    },
  ];
}

function pointLayers(palette: Palette): LayerSpecification[] {
  const colour = sectorColour(palette);
  return [
    {
      id: LAYER.dot,
      type: 'circle',
      source: PLACES_SOURCE,
      filter: shownPins(['!', HAS_CLEARANCE]),
      paint: {
        'circle-radius': ['case', HOVERED, 6.5, DOT_DIAMETER / 2],
        'circle-color': ['match', STAGE, ['announced', 'unknown', 'closed'], palette.symbolFace, colour],
        'circle-stroke-color': ['match', STAGE, ['announced', 'unknown', 'closed'], colour, palette.symbolFace],
        'circle-stroke-width': 1.6,
        'circle-opacity': ['case', DIMMED, 0.55, 1],
        'circle-stroke-opacity': ['case', DIMMED, 0.55, 1],
      },
    },
    {
      id: LAYER.ring,
      type: 'circle',
      source: PLACES_SOURCE,
      filter: shownPins(HAS_CLEARANCE),
      paint: {
        'circle-radius': ['case', SELECTED, 20, LIT, 17, 12],
        'circle-color': ['case', SELECTED, palette.placeHalo, colour],
        'circle-opacity': ['case', SELECTED, 0.75, LIT, 0.25, 0],
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': ['case', SELECTED, 2.5, TOUR_PLACE, 1.5, 0],
      },
    },
  ];
}

function labelLayers(palette: Palette): LayerSpecification[] {
  return [
    // Invisible; below the labels, so that only the basemap's names, which are placed later, keep clear of the dots.
    {
      id: LAYER.dotClear,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: shownPins(['!', HAS_CLEARANCE]),
      layout: {
        'icon-image': MARGIN_IMAGE,
        'icon-size': DOT_DIAMETER / MARGIN_SIZE,
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
    },
    {
      id: LAYER.lineLabel,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: shown('line', ['!', property('part')]),
      minzoom: 5.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': LABEL,
        'text-font': BOLD,
        'text-size': textSize(12),
        'text-letter-spacing': 0.04,
        'text-offset': [0, 1],
      },
      paint: labelPaint(palette, sectorColour(palette)),
    },
    {
      id: LAYER.label,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: shownPins(HAS_CLEARANCE),
      layout: {
        'text-field': LABEL,
        'text-font': BOLD,
        'text-size': textSize(12.5),
        'text-max-width': 9,
        'text-line-height': 1.18,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'bottom-left',
          'top-left',
          'top-right',
          'bottom-right',
        ],
        'text-radial-offset': ['case', SELECTED, 1.75, 1.3],
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['case', SELECTED, 0, TOUR_PLACE, 0.5, property('rank')],
      },
      paint: { ...labelPaint(palette, palette.placeLabel), 'text-opacity': ['case', DIMMED, 0.6, 1] },
    },
    // Above the labels, because symbols are placed from the top layer down: labels then keep clear of every pin.
    {
      id: LAYER.pin,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: shownPins(HAS_CLEARANCE),
      layout: {
        'icon-image': ['concat', 'pin/', property('sector'), '/', STAGE, '/', palette.name],
        'icon-size': ['case', SELECTED, 1.2, 1],
        // Every symbol is drawn where its place is: nothing known is hidden for the sake of tidiness.
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['case', SELECTED, 100, TOUR_PLACE, 50, ['-', 10, property('rank')]],
        'symbol-z-order': 'auto',
      },
      paint: { 'icon-opacity': ['case', DIMMED, 0.55, 1] },
    },
  ];
}

function labelPaint(palette: Palette, colour: string | ExpressionSpecification) {
  return {
    'text-color': colour,
    'text-halo-color': palette.placeHalo,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  } as const;
}
