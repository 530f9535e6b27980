import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Decluttered, Forms } from '../labels/declutter.ts';

/** Names of sources, layers and states. Nothing else spells them out. */
export const PLACES_SOURCE = 'places';
/** Symbols and names of the places: all that has to be placed anew when other places are shown. */
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

/** Layers a pointer can hit, from which the answer is chosen by `hit.ts`. */
export const HIT_LAYERS: readonly string[] = [LAYER.area, LAYER.stroke, LAYER.point];

/** What is said of the places beside the data: shapes follow it as `PlaceState`, names and symbols as `LabelProperties`. */
export interface PlacesState {
  /** The places that are drawn, the result of the one filter predicate, with what each is drawn as from zoom to zoom. */
  readonly shown: Readonly<Record<string, Forms>>;
  readonly stacks: Decluttered['stacks'];
  /** Id of the selected place, or empty. */
  readonly selected: string;
  /** Ids of the places of the passage that is followed, or that something without a position has to do with. */
  readonly ringed: readonly string[];
  /** What is neither selected nor ringed steps back. */
  readonly fades: boolean;
  /** Stage of each place on the day shown; places without a status are absent. */
  readonly stages: Readonly<Record<string, string>>;
}

/** MapLibre's global state, by property. It goes to the worker and back with every expression of every tile: keep it small. */
export interface GlobalState {
  readonly language: Language;
}

export const NO_PLACES: PlacesState = { shown: {}, stacks: {}, selected: '', ringed: [], fades: false, stages: {} };

export const INITIAL_GLOBAL_STATE: GlobalState = { language: LANGUAGES[0] };

/** MapLibre's feature-state of a place: what can change without any tile being cut anew. */
export interface PlaceState {
  readonly shown: boolean;
  /** Symbol, dot, or one of a stack, from zoom to zoom. */
  readonly forms: Forms;
  readonly selected: boolean;
  /** One of the places that are brought out together. */
  readonly ringed: boolean;
  /** Pointed at on either side. */
  readonly hover: boolean;
  /** Steps back while others are brought out. */
  readonly dimmed: boolean;
  /** The stage on the day shown; "none" for things without a status. */
  readonly stage: string;
}
