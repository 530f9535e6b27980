import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { DrawnProperties } from '../labels/drawn-features.ts';
import { NO_MARGINS } from '../labels/label-margins.ts';
import { type Beside, besidePlates } from './beside-plates.ts';
import {
  AT_ZOOM,
  DIMMED,
  HOVERED,
  hasRole,
  IS_SYMBOL_THERE,
  LIT,
  PIN,
  property,
  RINGED,
  SELECTED,
  STAGE,
  sectorColour,
  symbolOrDot,
  visible,
} from './expressions.ts';
import { LAYER, PLACES_SOURCE } from './ids.ts';
import { type AtRest, nameLeaderLayer } from './margin-layer.ts';
import type { Palette } from './palette.ts';
import { DOT_DIAMETER, labelLayers, pinLayer } from './place-label-layers.ts';

/** Dashes mean that a course is not published or nothing is built yet, and nothing else is dashed. In line widths. */
const DASH: ExpressionSpecification = ['case', property('dashed'), ['literal', [2.2, 1.8]], ['literal', [1, 0]]];

/** Zoom below which a route is drawn as a band; at higher zooms the band's edge would claim more than anybody knows. */
const CORRIDOR_TO = 8;

/** Opacity of a river's line at night, still with a contrast of 3 : 1 against the land. */
const NIGHT_RIVER = 0.75;

/** Zoom from which the accuracy of a position is drawn as a disc. */
const HALO_ZOOM = 8;

const IS_AREA = hasRole('area');
const IS_BORDER = hasRole('border');
/** An area with a coast has no outline of its own: the basemap draws the coast, and a `border` feature the rest. */
const HAS_EDGE: ExpressionSpecification = ['!', ['has', 'bordered' satisfies keyof DrawnProperties]];
const IS_LEADER = hasRole('leader');
const IS_ANCHOR = hasRole('anchor');

const PLATED: ExpressionSpecification = ['has', 'plated' satisfies keyof DrawnProperties];

type Opacity = number | ExpressionSpecification;

/**
 * The atlas's own layers: certainty is shown by halos and dashes, status by the symbols, emphasis by rings and casings.
 *
 * @param plated ids of the places that plates draw; their outlines keep only the glow and the highlight under the pointer
 * @param firstNames label layers that take precedence over those of the places, and keep clear of the symbols only
 * @param allSides as for {@link labelLayers}
 * @param margins includes the leader lines to labels, where there are any
 */
export function placeLayers(
  palette: Palette,
  plated: readonly string[] = [],
  firstNames: readonly LayerSpecification[] = [],
  allSides: readonly string[] = [],
  margins: AtRest = NO_MARGINS,
): LayerSpecification[] {
  const beside = besidePlates(plated);
  return [
    ...shapeLayers(palette, plated),
    pointLayer(palette, beside),
    nameLeaderLayer(palette, margins),
    ...labelLayers(palette, beside, allSides),
    ...firstNames,
    pinLayer(palette, beside),
  ];
}

/** Areas and lines. Features that differ only in values share a layer, because each layer costs a draw call per tile and frame. */
function shapeLayers(palette: Palette, places: readonly string[]): LayerSpecification[] {
  const colour = sectorColour(palette);
  const plated = places.length > 0;
  // A plate shows by itself what is only approximate.
  const halo: Opacity = plated ? ['case', ['in', property('place'), ['literal', [...places]]], 0, 0.05] : 0.12;
  const river: ExpressionSpecification = [
    'all',
    hasRole('line'),
    ['!', property('dashed')],
    ['!', property('double')],
    ['!', ['any', SELECTED, LIT]],
  ];
  // At night a light line outshines symbols and labels. Where a plate draws the water, a river's coarser line is superfluous.
  const calm = plated ? 0 : palette.name === 'day' ? 1 : NIGHT_RIVER;
  const unlessPlated = (opacity: Opacity): Opacity =>
    plated ? ['case', PLATED, ['case', HOVERED, 0.5, 0], opacity] : opacity;
  const line = { type: 'line', source: PLACES_SOURCE, filter: hasRole('area', 'line') } as const;
  return [
    {
      id: LAYER.area,
      type: 'fill',
      source: PLACES_SOURCE,
      filter: [
        'any',
        IS_AREA,
        ['all', hasRole('corridor'), ['<', ['zoom'], CORRIDOR_TO]],
        ['all', hasRole('halo'), ['>=', ['zoom'], HALO_ZOOM]],
      ],
      layout: { 'fill-sort-key': ['case', IS_AREA, 1, 0] },
      paint: {
        'fill-color': colour,
        // The stroke layer above draws the edges.
        'fill-antialias': false,
        'fill-opacity': visible([
          'case',
          hasRole('halo'),
          ['case', HOVERED, 0.2, halo],
          hasRole('corridor'),
          ['case', SELECTED, 0.1, LIT, 0.1, palette.name === 'day' ? 0.055 : 0.09],
          // Parts show the basemap through: a moat stays the colour of water.
          plated ? ['any', property('part'), PLATED] : property('part'),
          ['case', HOVERED, 0.1, 0],
          ['case', SELECTED, 0.24, LIT, 0.22, palette.name === 'day' ? 0.12 : 0.16],
        ]),
      },
    },
    {
      ...line,
      id: LAYER.glow,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colour,
        // What a plate draws gets one glow around the whole, and not one for each wall in it.
        'line-width': [
          'case',
          ['all', SELECTED, ['!', plated ? ['all', PLATED, property('part')] : false]],
          ['case', property('part'), 11, 18],
          0,
        ],
        'line-blur': 9,
        'line-opacity': visible(['case', SELECTED, 0.45, 0]),
      },
    },
    {
      ...line,
      id: LAYER.casing,
      layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': ['case', IS_AREA, 0, 1] },
      paint: {
        'line-color': palette.placeHalo,
        'line-width': ['case', IS_AREA, 0, SELECTED, 8, LIT, 7, property('double'), 6, 4.5],
        // A light casing between thick dashes would look like a railway.
        'line-opacity': visible(
          unlessPlated([
            'case',
            ['all', SELECTED, property('dashed')],
            0,
            ['any', SELECTED, HOVERED],
            0.95,
            river,
            0.7 * calm,
            0.7,
          ]),
        ),
      },
    },
    {
      ...line,
      id: LAYER.stroke,
      filter: ['any', ['all', hasRole('area', 'line', 'border'), HAS_EDGE], ['all', IS_LEADER, AT_ZOOM]],
      layout: { 'line-join': 'round', 'line-sort-key': ['case', ['any', IS_AREA, IS_BORDER], 0, 1] },
      paint: {
        // The selection keeps its hue: black with white dashes would look like a railway.
        'line-color': colour,
        'line-width': [
          'case',
          IS_LEADER,
          1,
          ['any', IS_AREA, IS_BORDER],
          ['case', property('part'), 1, SELECTED, 2, LIT, 2, 1.2],
          property('double'),
          ['case', SELECTED, 1.8, LIT, 1.6, 1.2],
          ['case', SELECTED, 4, LIT, 3, ...(palette.name === 'night' ? [river, 1.8] : []), 2.2],
        ],
        'line-gap-width': ['case', property('double'), ['case', SELECTED, 2.4, 1.6], 0],
        'line-opacity': visible(
          unlessPlated(['case', ['all', IS_LEADER, ['!', IS_SYMBOL_THERE]], 0, DIMMED, 0.5, river, calm, 1]),
        ),
        'line-dasharray': DASH,
      },
    },
  ];
}

/** Diameter in CSS pixels of the point at a displaced symbol's true position. */
const ANCHOR_DIAMETER = 4;

/** Dots of places without room for a symbol, rings around the other symbols, and the true positions of displaced ones. */
function pointLayer(palette: Palette, beside: Beside): LayerSpecification {
  const colour = sectorColour(palette);
  const byStage = (hollow: Value, full: Value) =>
    ['match', STAGE, ['announced', 'unknown', 'closed'], hollow, full] as unknown as ExpressionSpecification;
  const dimmed: ExpressionSpecification = ['case', DIMMED, 0.55, 1];
  const anchored = (anchor: Value, symbol: Value) => ['case', IS_ANCHOR, anchor, symbol] as ExpressionSpecification;
  return {
    id: LAYER.point,
    type: 'circle',
    source: PLACES_SOURCE,
    filter: ['any', PIN, ['all', IS_ANCHOR, AT_ZOOM]],
    paint: {
      'circle-radius': symbolOrDot(
        anchored(ANCHOR_DIAMETER / 2, ['case', SELECTED, 20, LIT, 17, 12]),
        anchored(0, ['case', HOVERED, 6.5, DOT_DIAMETER / 2]),
        0,
      ),
      'circle-color': symbolOrDot(
        anchored(colour, ['case', SELECTED, palette.placeHalo, colour]),
        byStage(palette.symbolFace, colour),
        colour,
      ),
      'circle-opacity': symbolOrDot(
        visible(anchored(dimmed, ['case', SELECTED, 0.75, LIT, 0.25, 0])),
        visible(anchored(0, dimmed)),
        0,
        beside.opacity,
      ),
      'circle-stroke-color': symbolOrDot(
        anchored(palette.placeHalo, palette.selection),
        byStage(colour, palette.symbolFace),
        colour,
      ),
      'circle-stroke-width': symbolOrDot(anchored(1, ['case', SELECTED, 2.5, RINGED, 1.5, 0]), anchored(0, 1.6), 0),
      'circle-stroke-opacity': symbolOrDot(
        visible(anchored(dimmed, 1)),
        visible(anchored(0, dimmed)),
        0,
        beside.opacity,
      ),
    },
  };
}

type Value = string | number | ExpressionSpecification;
