import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Decluttered, Forms } from '../labels/declutter.ts';

/** Ids of sources, layers and states. Nothing else spells them out. */
export const PLACES_SOURCE = 'places';
/** The source of symbols and labels: everything that has to be placed again when other places are shown. */
export const LABELS_SOURCE = 'labels';
export const MEASURE_SOURCE = 'measure';

export const LAYER = {
  area: 'place-area',
  glow: 'place-glow',
  casing: 'place-casing',
  stroke: 'place-stroke',
  point: 'place-point',
  dotClear: 'place-dot-clear',
  lineLabel: 'place-line-label',
  label: 'place-label',
  pin: 'place-pin',
} as const;

/** Layers that a pointer can hit; `hit.ts` chooses between their features. */
export const HIT_LAYERS: readonly string[] = [LAYER.area, LAYER.stroke, LAYER.point];

/** The state of all places apart from the data. Shapes get it as `PlaceState`, symbols and labels as `LabelProperties`. */
export interface PlacesState {
  /** The places that are drawn, as decided by the filter predicate, with their forms by zoom. */
  readonly shown: Readonly<Record<string, Forms>>;
  readonly stacks: Decluttered['stacks'];
  /** Id of the selected place, or empty. */
  readonly selected: string;
  /** Ids of the places with a ring: those of the tour's passage, or related to an open place without a position. */
  readonly ringed: readonly string[];
  /** Whether places that are neither selected nor ringed are faded. */
  readonly fades: boolean;
  /** Stage of each place on the day shown; places without a status have no entry. */
  readonly stages: Readonly<Record<string, string>>;
}

/** MapLibre's global state. All of it goes to the worker and back with every expression of every tile, so keep it small. */
export interface GlobalState {
  readonly language: Language;
}

export const NO_PLACES: PlacesState = { shown: {}, stacks: {}, selected: '', ringed: [], fades: false, stages: {} };

export const INITIAL_GLOBAL_STATE: GlobalState = { language: LANGUAGES[0] };

/** MapLibre's feature state of a place: everything that can change without recomputing any tile. */
export interface PlaceState {
  readonly shown: boolean;
  /** Symbol, dot or stacked, by zoom. */
  readonly forms: Forms;
  readonly selected: boolean;
  /** Whether it is one of the places that are emphasised together. */
  readonly ringed: boolean;
  /** Whether it is pointed at, on either side. */
  readonly hover: boolean;
  /** Whether it is faded while others are emphasised. */
  readonly dimmed: boolean;
  /** The stage on the day shown; "none" for things without a status. */
  readonly stage: string;
}
