/**
 * The View: everything a shared address reopens. It is immutable; every change is a {@link transition} caused by an
 * {@link Action}. Nothing else on screen is a source of truth.
 */
import { type Facet, type Filters, hasFilters, NO_FILTERS, normaliseFacet } from '../domain/filter.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { DEFAULT_ORDER, type ListOrder } from '../domain/list-order.ts';
import { paragraphFragment } from '../domain/passage.ts';
import type { SectorOrder } from '../domain/sector.ts';
import { type Camera, normaliseCamera } from './camera.ts';

export interface View {
  readonly language: Language;
  /** Id of the selected place. */
  readonly place: string | null;
  readonly filters: Filters;
  /** How the list of places is sorted. */
  readonly sort: ListOrder;
  /** null: framed to the selection, or to everything. */
  readonly camera: Camera | null;
  /** Day (YYYY-MM-DD) whose state is shown; null: the latest known. */
  readonly at: string | null;
  readonly embed: boolean;
  /** Fragment of the document: `p12` for a paragraph, or any other element's id. */
  readonly fragment: string | null;
}

export const INITIAL_VIEW: View = {
  // Every address says which, be it by having no prefix.
  language: LANGUAGES[0],
  place: null,
  filters: NO_FILTERS,
  sort: DEFAULT_ORDER,
  camera: null,
  at: null,
  embed: false,
  fragment: null,
};

export type Action =
  | { readonly type: 'select'; readonly place: string }
  | { readonly type: 'close' }
  | { readonly type: 'filter'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'sort'; readonly sort: ListOrder }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'day'; readonly at: string | null }
  | { readonly type: 'read'; readonly fragment: string | null }
  /** Shows a paragraph in the text and its places on the map, and follows the reading from there. */
  | { readonly type: 'tour'; readonly paragraph: number }
  | { readonly type: 'pause-tour' }
  /** @param camera where the map was before */
  | { readonly type: 'leave-tour'; readonly camera: Camera | null }
  | { readonly type: 'camera'; readonly camera: Camera }
  /** The reader asks the map to go somewhere, where `camera` reports that they moved it. */
  | { readonly type: 'look'; readonly camera: Camera }
  | { readonly type: 'frame' };

/** What an action does beside changing the view. */
interface Effect {
  /** `push`: a step that Back undoes. `replace`: puts the current entry right. */
  readonly history: 'push' | 'replace';
  /** Whether the map is to go to where the new view says. */
  readonly movesMap: boolean;
}

export const EFFECTS: Readonly<Record<Action['type'], Effect>> = {
  select: { history: 'push', movesMap: true },
  close: { history: 'push', movesMap: true },
  filter: { history: 'push', movesMap: false },
  'clear-filters': { history: 'push', movesMap: false },
  // The same places in another order: nothing a reader would want to undo step by step.
  sort: { history: 'replace', movesMap: false },
  language: { history: 'push', movesMap: false },
  // Dragging through days would otherwise flood the history, like moving the map.
  day: { history: 'replace', movesMap: false },
  read: { history: 'replace', movesMap: false },
  tour: { history: 'replace', movesMap: true },
  'pause-tour': { history: 'replace', movesMap: false },
  'leave-tour': { history: 'replace', movesMap: true },
  camera: { history: 'replace', movesMap: false },
  look: { history: 'replace', movesMap: true },
  frame: { history: 'replace', movesMap: true },
};

/**
 * The view after an action. Pure and total.
 *
 * @param sectors the edition's, in their order: filters are kept in it
 */
export function transition(view: View, action: Action, sectors: SectorOrder): View {
  switch (action.type) {
    case 'select':
      return view.place === action.place ? view : { ...view, place: action.place, camera: null, fragment: null };
    case 'close':
      return { ...view, place: null, fragment: null };
    case 'filter':
      return {
        ...view,
        filters: { ...view.filters, [action.facet]: normaliseFacet(action.facet, action.values, sectors) },
      };
    case 'clear-filters':
      return hasFilters(view.filters) ? { ...view, filters: NO_FILTERS } : view;
    case 'sort':
      return { ...view, sort: action.sort };
    case 'language':
      return { ...view, language: action.language };
    case 'day':
      return { ...view, at: action.at };
    case 'read':
      return { ...view, fragment: action.fragment };
    case 'tour':
      return { ...view, camera: null, fragment: paragraphFragment(action.paragraph) };
    case 'pause-tour':
      return view;
    case 'leave-tour':
      // A reader who has taken the map somewhere, or opened a place, stays there.
      return view.camera === null && view.place === null ? { ...view, camera: action.camera } : view;
    case 'camera':
    case 'look':
      return { ...view, camera: normaliseCamera(action.camera) };
    case 'frame':
      return { ...view, camera: null };
  }
}
