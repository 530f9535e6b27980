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

/** Dashes say that a course is not published or nothing is built, and nothing else. Units: line widths. */
const DASH: ExpressionSpecification = ['case', property('dashed'), ['literal', [2.2, 1.8]], ['literal', [1, 0]]];

/** Zoom below which a route is a band; closer, its edge would say more than anybody knows. */
const CORRIDOR_TO = 8;

/** Strength of a river's line by night: still 3 : 1 against the land it crosses. */
const NIGHT_RIVER = 0.75;

/** Zoom from which the certainty of a position is drawn as a disc. */
const HALO_ZOOM = 8;

const IS_AREA = hasRole('area');
const IS_BORDER = hasRole('border');
/** Of an area with a coast, that is the coast's line; what is left of its edge is a border of its own. */
const HAS_EDGE: ExpressionSpecification = ['!', ['has', 'bordered' satisfies keyof DrawnProperties]];
const IS_LEADER = hasRole('leader');
const IS_ANCHOR = hasRole('anchor');

const PLATED: ExpressionSpecification = ['has', 'plated' satisfies keyof DrawnProperties];

type Opacity = number | ExpressionSpecification;

/**
 * The atlas's own layers: certainty is in halos and dashes, status in the symbols, emphasis in rings and casings.
 *
 * @param plated the places that plates draw: their outlines keep only the glow and the answer to the pointer
 * @param firstNames names that come before those of the places, and keep clear of the symbols alone
 * @param allSides as for {@link labelLayers}
 * @param margins with the hair-lines to names, where there are any
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

/** Areas and lines. What differs by a value is one layer: each costs a draw call for every tile of every frame. */
function shapeLayers(palette: Palette, places: readonly string[]): LayerSpecification[] {
  const colour = sectorColour(palette);
  const plated = places.length > 0;
  // A plate says by itself what is only approximate.
  const halo: Opacity = plated ? ['case', ['in', property('place'), ['literal', [...places]]], 0, 0.05] : 0.12;
  const river: ExpressionSpecification = [
    'all',
    hasRole('line'),
    ['!', property('dashed')],
    ['!', property('double')],
    ['!', ['any', SELECTED, LIT]],
  ];
  // By night a light line outshines symbols and names. Where a plate draws the water, a river's line is one too many, and coarser.
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
        // Edges are drawn by the outline above.
        'fill-antialias': false,
        'fill-opacity': visible([
          'case',
          hasRole('halo'),
          ['case', HOVERED, 0.2, halo],
          hasRole('corridor'),
          ['case', SELECTED, 0.1, LIT, 0.1, palette.name === 'day' ? 0.055 : 0.09],
          // Parts lie on the basemap they are made of: a moat stays water.
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
        // What a plate draws is ringed as a whole: one glow, not one for each wall in it.
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
        // Paper between thick dashes would look like a railway.
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
        // The selection keeps its hue: black with white dashes would be a railway.
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

/** Pixels across the point at which a displaced symbol belongs. */
const ANCHOR_DIAMETER = 4;

/** Dots of the places whose symbol has no room, the rings around the symbols of the others, and where displaced ones belong. */
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
