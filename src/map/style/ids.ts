import { LANGUAGES, type Language } from '../../domain/language.ts';

/** Names of sources, layers and global-state properties. Nothing else spells them out. */
export const PLACES_SOURCE = 'places';
export const MEASURE_SOURCE = 'measure';

export const LAYER = {
  halo: 'place-halo',
  area: 'place-area',
  areaSelected: 'place-area-selected',
  areaOutline: 'place-area-outline',
  lineCasing: 'place-line-casing',
  line: 'place-line',
  ring: 'place-ring',
  dot: 'place-dot',
  dotClear: 'place-dot-clear',
  lineLabel: 'place-line-label',
  label: 'place-label',
  pin: 'place-pin',
} as const;

/** Layers a pointer can hit, from which the answer is chosen by `hit.ts`. */
export const HIT_LAYERS: readonly string[] = [LAYER.area, LAYER.line, LAYER.dot, LAYER.pin];

/**
 * What drives the layers beside the data, set by one call each. Keyed by name, so that a misspelt property does not compile.
 */
export interface GlobalState {
  readonly language: Language;
  /** Ids of the places that are drawn: the result of the one filter predicate. */
  readonly shown: readonly string[];
  /** Id of the selected place, or empty. */
  readonly selected: string;
  /** Ids of the places of the passage that is followed. */
  readonly tourPlaces: readonly string[];
  /** Stage of each place on the day shown; places without a status are absent. */
  readonly stages: Readonly<Record<string, string>>;
  /** Zoom from which a place's symbol has room of its own. */
  readonly clearance: Readonly<Record<string, number>>;
}

export const INITIAL_GLOBAL_STATE: GlobalState = {
  language: LANGUAGES[0],
  shown: [],
  selected: '',
  tourPlaces: [],
  stages: {},
  clearance: {},
};
