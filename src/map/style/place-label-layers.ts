import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SUBJECT_RANK } from '../labels/displacement.ts';
import { MARGIN_IMAGE, MARGIN_SIZE } from '../labels/label-margins.ts';
import type { Beside } from './beside-plates.ts';
import {
  AT_ZOOM,
  byZoom,
  DIMMED,
  hasRole,
  LABEL_CLEARANCE,
  LABEL_DOT,
  LABEL_RINGED,
  LABEL_SELECTED,
  LABEL_STAGE,
  labelStack,
  PIN,
  property,
  sectorColour,
  textSize,
  visible,
} from './expressions.ts';
import { BOLD } from './fonts.ts';
import { LABELS_SOURCE, LAYER } from './ids.ts';
import { alongLine, LABEL } from './language.ts';
import type { Palette } from './palette.ts';

/** Text size of a place's label in CSS pixels, for Latin script. */
export const NAME_SIZE = 12.5;

/** Diameter of the dot for a place whose symbol has no room, in CSS pixels. */
export const DOT_DIAMETER = 9;

const IS_SUBJECT: ExpressionSpecification = ['==', property('rank'), SUBJECT_RANK];

type Offset = readonly [right: number, down: number];
type Anchors = readonly (string | Offset)[];

/** Label positions on the eight sides of a symbol, at a distance in ems from its middle. */
function nearAnchors(distance: number): Anchors {
  const diagonal = Math.round(distance * Math.SQRT1_2 * 100) / 100;
  return [
    ...['left', [distance, 0], 'right', [-distance, 0], 'top', [0, distance], 'bottom', [0, -distance]],
    ...['bottom-left', [diagonal, -diagonal], 'top-left', [diagonal, diagonal]],
    ...['top-right', [-diagonal, diagonal], 'bottom-right', [-diagonal, -diagonal]],
  ] as Anchors;
}

/** A subject must be labelled: where all sides are taken, its label may also move a little up, down or along. */
const ASIDE: Anchors = [-0.5, 0.5, -1, 1, -1.5, 1.5].flatMap((down) => [
  ...(['left', [1.3, down]] as const),
  ...(['right', [-1.3, down]] as const),
]);
const ALONG: Anchors = [1.2, 1.9].flatMap((away) =>
  [-2.5, 2.5].flatMap((across) => [...(['top', [across, away]] as const), ...(['bottom', [across, -away]] as const)]),
);

/** Which corner or edge of a label faces its symbol, by the label's direction in eighths of a turn clockwise from east. */
const FACING = ['left', 'top-left', 'top', 'top-right', 'right', 'bottom-right', 'bottom', 'bottom-left'] as const;

/** The sides for a subject without others near it: all. */
const ALL_SIDES = '04261735';

/**
 * Last resort: positions away from the symbol, to which a leader line is drawn (see `gl/name-leaders.ts`). Offsets are in ems from the
 * symbol's middle.
 *
 * @param sides eighths of a turn, as in `clear-sides.ts`
 */
export function farAnchors(sides = ALL_SIDES): readonly (readonly [anchor: string, offset: Offset])[] {
  return [2.6, 3.6, 4.6, 5.6].flatMap((distance) =>
    [...sides].map((digit) => {
      const angle = (Number(digit) * Math.PI) / 4;
      const offset = [Math.cos(angle), Math.sin(angle)].map((share) => Math.round(distance * share * 100) / 100);
      return [FACING[Number(digit)] as string, offset as unknown as Offset] as const;
    }),
  );
}

const anchors = (list: Anchors) => ['literal', list] as unknown as ExpressionSpecification;

/** Label positions of subjects, in the order in which they are tried. */
function subjectAnchors(allSides: readonly string[]): ExpressionSpecification {
  const from = (sides?: string) => anchors([...nearAnchors(1.3), ...ASIDE, ...ALONG, ...farAnchors(sides).flat()]);
  if (allSides.length === 0) return from();
  const cases = allSides.flatMap((sides) => [sides, from(sides)]);
  return ['match', ['coalesce', property('sides'), ALL_SIDES], ...cases, from()] as unknown as ExpressionSpecification;
}

/**
 * Layers for the places' labels.
 *
 * @param allSides the distinct values of the subjects' `sides` property
 */
export function labelLayers(palette: Palette, beside: Beside, allSides: readonly string[]): LayerSpecification[] {
  const colour = sectorColour(palette);
  return [
    // Invisible. Below the labels, so that only the basemap's labels, which are placed after them, keep clear of the dots.
    {
      id: LAYER.dotClear,
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: ['all', PIN, LABEL_DOT, ...beside.filters],
      layout: {
        'icon-image': MARGIN_IMAGE,
        'icon-size': DOT_DIAMETER / MARGIN_SIZE,
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
    {
      id: LAYER.lineLabel,
      type: 'symbol',
      source: LABELS_SOURCE,
      // A solid line is on the basemap as well, which labels it; a second label is not needed.
      filter: ['all', hasRole('line'), ['!', property('part')], ['any', property('dashed'), property('double')]],
      minzoom: 5.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-rotation-alignment': alongLine(),
        'text-max-angle': 25,
        'text-field': LABEL,
        'text-font': BOLD,
        'text-size': textSize(12),
        'text-letter-spacing': 0.04,
        'text-offset': [0, 1],
      },
      paint: { ...labelPaint(palette, colour), 'text-opacity': visible(1) },
    },
    {
      id: LAYER.label,
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: ['all', ['any', ['all', PIN, LABEL_CLEARANCE], ['all', hasRole('name'), AT_ZOOM]], ...beside.filters],
      layout: {
        'text-field': LABEL,
        'text-font': BOLD,
        'text-size': textSize(NAME_SIZE),
        // At low zooms, one long line finds room between symbols where two lines would not.
        'text-max-width': ['step', ['zoom'], ['case', IS_SUBJECT, 15, 9], 6, 9],
        'text-line-height': 1.18,
        'text-variable-anchor-offset': [
          'case',
          LABEL_SELECTED,
          anchors(nearAnchors(1.75)),
          IS_SUBJECT,
          subjectAnchors(allSides),
          anchors(nearAnchors(1.3)),
        ],
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['case', LABEL_SELECTED, 0, LABEL_RINGED, 0.5, property('rank')],
      },
      paint: {
        ...labelPaint(palette, palette.placeLabel),
        'text-opacity': visible(['case', DIMMED, 0.6, 1]),
      },
    },
  ];
}

/** The symbols. Put them above all labels: placement starts with the top layer, so that labels keep clear of every symbol. */
export function pinLayer(palette: Palette, beside: Beside): LayerSpecification {
  return {
    id: LAYER.pin,
    type: 'symbol',
    source: LABELS_SOURCE,
    filter: ['all', PIN, LABEL_CLEARANCE, ...beside.filters],
    layout: {
      'icon-image': byZoom((zoom) => [
        'concat',
        'pin/',
        property('sector'),
        '/',
        property('pictogram'),
        '/',
        LABEL_STAGE,
        `/${palette.name}/`,
        labelStack(zoom),
      ]),
      'icon-size': ['case', LABEL_SELECTED, 1.2, 1],
      // Which symbols are drawn, where, and what is counted at them was decided before: see `labels/displacement.ts`.
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['case', LABEL_SELECTED, 100, LABEL_RINGED, 50, ['-', 10, property('rank')]],
      'symbol-z-order': 'auto',
    },
    paint: { 'icon-opacity': visible(['case', DIMMED, 0.55, 1]) },
  };
}

function labelPaint(palette: Palette, colour: string | ExpressionSpecification) {
  return {
    'text-color': colour,
    'text-halo-color': palette.placeHalo,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
  } as const;
}
