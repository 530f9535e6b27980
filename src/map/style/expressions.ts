/**
 * Expressions that the place layers share. Shapes read feature state, whose changes appear in the next frame; labels and symbols read
 * properties of their own source, whose tiles must be recomputed. Names of properties and states are typed, so that a misspelt one does
 * not compile.
 */
import type { ExpressionSpecification } from 'maplibre-gl';
import { FORM, type Form } from '../labels/declutter.ts';
import { HIGHEST_ZOOM } from '../labels/displacement.ts';
import type { DrawnProperties } from '../labels/drawn-features.ts';
import { countedAt, type LabelProperties } from '../labels/label-features.ts';
import type { PlaceState } from './ids.ts';
import { lettered } from './language.ts';
import type { Palette } from './palette.ts';

export function property(name: keyof DrawnProperties): ExpressionSpecification {
  return ['get', name];
}

export function hasRole(...roles: readonly DrawnProperties['role'][]): ExpressionSpecification {
  return ['in', property('role'), ['literal', [...roles]]];
}

/** For features that represent their place only within a range of zooms. */
export const AT_ZOOM: ExpressionSpecification = [
  'all',
  ['<=', property('fromZoom'), ['zoom']],
  ['<', ['zoom'], property('toZoom')],
];

/** A symbol, at the position that applies at the zoom. */
export const PIN: ExpressionSpecification = ['all', hasRole('pin'), AT_ZOOM];

type Flag = { [Name in keyof PlaceState]: PlaceState[Name] extends boolean ? Name : never }[keyof PlaceState];

function state(name: keyof PlaceState): ExpressionSpecification {
  return ['feature-state', name];
}

function flag(name: Flag): ExpressionSpecification {
  return ['boolean', state(name), false];
}

export const SELECTED = flag('selected');
export const HOVERED = flag('hover');
export const RINGED = flag('ringed');
export const DIMMED = flag('dimmed');

/** Pointed at on either side, or emphasised. */
export const LIT: ExpressionSpecification = ['any', HOVERED, RINGED];

/** An opacity for places that are shown, that is, pass the filters or are selected; 0 for all others. */
export function visible(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['case', flag('shown'), opacity, 0];
}

/** The stage on the day shown. */
export const STAGE: ExpressionSpecification = ['to-string', ['coalesce', state('stage'), 'none']];

type Value = string | number | ExpressionSpecification;

/** A value for each whole zoom. MapLibre requires zoom to be the outermost expression. */
export function byZoom(at: (zoom: number) => Value): ExpressionSpecification {
  const steps = Array.from({ length: HIGHEST_ZOOM }, (_, index) => [index + 1, at(index + 1)]).flat();
  return ['step', ['zoom'], at(0), ...steps] as unknown as ExpressionSpecification;
}

/** Whether a string of forms has a form at a whole zoom. */
function isForm(forms: ExpressionSpecification, form: Form, zoom: Value): ExpressionSpecification {
  return ['==', ['slice', forms, zoom, ['+', zoom, 1]], FORM[form]] as unknown as ExpressionSpecification;
}

const FORMS: ExpressionSpecification = ['string', state('forms'), ''];

/** For parts of a displaced symbol: whether its place is drawn as a symbol at that zoom. */
export const IS_SYMBOL_THERE = isForm(FORMS, 'symbol', property('fromZoom'));

/**
 * One value for symbols, another for dots, and one for stacked places, which are not drawn themselves.
 *
 * @param at may change the value at a zoom
 */
export function symbolOrDot(
  symbol: Value,
  dot: Value,
  stacked: Value,
  at: (zoom: number, value: ExpressionSpecification) => ExpressionSpecification = (_zoom, value) => value,
): ExpressionSpecification {
  const isDot = (zoom: number): ExpressionSpecification => ['any', property('part'), isForm(FORMS, 'dot', zoom)];
  return byZoom((zoom) =>
    at(zoom, [
      'case',
      isDot(zoom),
      dot,
      isForm(FORMS, 'symbol', zoom),
      symbol,
      stacked,
    ] as unknown as ExpressionSpecification),
  );
}

function label(name: keyof LabelProperties): ExpressionSpecification {
  return ['get', name];
}

export const LABEL_SELECTED: ExpressionSpecification = ['boolean', label('selected'), false];

export const LABEL_RINGED: ExpressionSpecification = ['boolean', label('ringed'), false];

const LABEL_FORMS: ExpressionSpecification = ['string', label('forms'), ''];

const FORM_ZOOM: ExpressionSpecification = ['min', HIGHEST_ZOOM, ['floor', ['zoom']]];

/** Places drawn as symbols. */
export const LABEL_CLEARANCE: ExpressionSpecification = [
  'all',
  ['!', property('part')],
  isForm(LABEL_FORMS, 'symbol', FORM_ZOOM),
];

/** Places and parts drawn as dots. */
export const LABEL_DOT: ExpressionSpecification = ['any', property('part'), isForm(LABEL_FORMS, 'dot', FORM_ZOOM)];

/** How many further places are counted at a symbol at a whole zoom; empty where there are none. */
export function labelStack(zoom: number): ExpressionSpecification {
  return ['to-string', label(countedAt(zoom))];
}

export const LABEL_STAGE: ExpressionSpecification = ['string', label('stage'), 'none'];

/** The colour of a feature's sector. */
export function sectorColour(palette: Palette): ExpressionSpecification {
  const branches = Object.entries(palette.sectors).flat();
  if (branches.length === 0) return ['to-color', palette.placeLabel];
  return ['match', property('sector'), ...branches, palette.placeLabel] as unknown as ExpressionSpecification;
}

/** Text size in the reader's language that is as legible as Latin script at the given one. */
export function textSize(size: number): ExpressionSpecification {
  return lettered(({ labelSize }) => size * labelSize);
}
