/**
 * Expressions that the place layers share. They read the global state (what the reader chose) and the features'
 * properties; both are typed, so a misspelt name does not compile.
 */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { DrawnProperties } from '../labels/drawn-features.ts';
import type { GlobalState } from './ids.ts';
import { lettered } from './language.ts';
import type { Palette } from './palette.ts';

export function property(name: keyof DrawnProperties): ExpressionSpecification {
  return ['get', name];
}

function globalState(name: keyof GlobalState): ExpressionSpecification {
  return ['global-state', name];
}

/** Drawn at all: let through by the filters, or selected. */
export const SHOWN: ExpressionSpecification = ['in', property('place'), globalState('shown')];

export const SELECTED: ExpressionSpecification = ['==', property('place'), globalState('selected')];

export const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Spoken of in the passage that is followed. */
export const TOUR_PLACE: ExpressionSpecification = ['in', property('place'), globalState('tourPlaces')];

/** Pointed at on either side, or spoken of. */
export const LIT: ExpressionSpecification = ['any', HOVERED, TOUR_PLACE];

/** Steps back while a passage is followed that speaks of other places. */
export const DIMMED: ExpressionSpecification = [
  'all',
  ['>', ['length', ['array', globalState('tourPlaces')]], 0],
  ['!', ['any', LIT, SELECTED]],
];

/** The zoom from which the symbol has room; 0 where nothing is said. */
const CLEARANCE_ZOOM: ExpressionSpecification = [
  'coalesce',
  ['get', property('place'), ['object', globalState('clearance'), ['literal', {}]]],
  0,
];

/** Symbols with room of their own, and always the selection; the others are dots. */
export const HAS_CLEARANCE: ExpressionSpecification = [
  'all',
  ['!', property('part')],
  ['any', SELECTED, TOUR_PLACE, ['<=', CLEARANCE_ZOOM, ['zoom']]],
];

/** The stage on the day shown; "none" for things without a status. */
export const STAGE: ExpressionSpecification = [
  'coalesce',
  ['get', property('place'), ['object', globalState('stages'), ['literal', {}]]],
  'none',
];

/** Shown features of one role. */
export function shown(role: DrawnProperties['role'], ...more: ExpressionSpecification[]): FilterSpecification {
  return ['all', ['==', property('role'), role], SHOWN, ...more];
}

/** Shown symbols, each at the position that is right for the zoom. */
export function shownPins(...more: ExpressionSpecification[]): FilterSpecification {
  return shown('pin', ['<=', property('fromZoom'), ['zoom']], ['<', ['zoom'], property('toZoom')], ...more);
}

export function sectorColour(palette: Palette): ExpressionSpecification {
  const branches = Object.entries(palette.sectors).flat();
  if (branches.length === 0) return ['to-color', palette.placeLabel];
  return ['match', property('sector'), ...branches, palette.placeLabel] as unknown as ExpressionSpecification;
}

/** The size that reads as well as Latin letters of this one. */
export function textSize(size: number): ExpressionSpecification {
  return lettered(({ labelSize }) => size * labelSize);
}
