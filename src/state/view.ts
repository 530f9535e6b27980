/**
 * The View: everything a shared address reopens. It is immutable; every change is a {@link transition} caused by an
 * {@link Action}. Nothing else on screen is a source of truth.
 */

import { LEDGER_ORDERS, type LedgerOrder } from '../domain/commitment.ts';
import { type Facet, type Filters, hasFilters, NO_FILTERS, normaliseFacet } from '../domain/filter.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { DEFAULT_ORDER, type ListOrder } from '../domain/list-order.ts';
import type { Bounds } from '../domain/lonlat.ts';
import { paragraphFragment } from '../domain/passage.ts';
import type { SectorOrder } from '../domain/sector.ts';
import { type Camera, normaliseCamera } from './camera.ts';
import { coversText, type Insets, type Layout, type SheetHeight } from './layout.ts';

/** What of the ledger is shown. */
export interface LedgerView {
  /** Id of the place whose commitments are shown; null: all. */
  readonly about: string | null;
  readonly order: LedgerOrder;
}

/** All commitments, in the order of the text. */
export const WHOLE_LEDGER: LedgerView = { about: null, order: LEDGER_ORDERS[0] };

export interface View {
  readonly language: Language;
  /** Id of the selected place. */
  readonly place: string | null;
  /** null where the ledger is not open. It is open, or a place is, or neither. */
  readonly ledger: LedgerView | null;
  /** Whether the places are shown as a table, which is a page as the ledger is. */
  readonly table: boolean;
  readonly filters: Filters;
  /** How the list of places is sorted. */
  readonly sort: ListOrder;
  /** null: framed to the selection, or to the home country. */
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
  ledger: null,
  table: false,
  filters: NO_FILTERS,
  sort: DEFAULT_ORDER,
  camera: null,
  at: null,
  embed: false,
  fragment: null,
};

/** The two maps of the atlas: the home country, and everything that the text names. */
export type Whole = 'home' | 'region';

/** Something the reader asks the map to bring near: a part of a place, two places that are compared, or one of the wholes. */
export type FrameRequest =
  | Whole
  | {
      readonly bounds: Bounds;
      readonly maxZoom: number;
      /** What covers the map for now, beside the panels. */
      readonly covered?: Insets;
    };

/** The parts of the reading column that can be jumped to, by the ids of their elements. */
export type Section = 'text' | 'places';

export type Action =
  /**
   * Opens the page of a place.
   *
   * @param occurrence the mention that was followed, counted from 0
   * @param focus whether the page takes the focus even if it is open already
   */
  | { readonly type: 'select'; readonly place: string; readonly occurrence?: number; readonly focus?: boolean }
  | { readonly type: 'close' }
  /** @param at the day that is shown from now on, too; left out, the same as before */
  | { readonly type: 'filter'; readonly facet: Facet; readonly values: readonly string[]; readonly at?: string | null }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'sort'; readonly sort: ListOrder }
  /**
   * Opens the ledger, at one of its commitments where that is named.
   *
   * @param focus whether the commitment takes the focus
   */
  | { readonly type: 'ledger'; readonly commitment?: string; readonly focus?: boolean }
  /** Opens the table of places. */
  | { readonly type: 'table' }
  /** Shows the commitments about a place, or all, in the ledger. */
  | { readonly type: 'about'; readonly place: string | null }
  | { readonly type: 'order'; readonly order: LedgerOrder }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'day'; readonly at: string | null }
  /**
   * The reader asks for a passage. A page that lies over the text makes way.
   *
   * @param focus whether the passage takes the focus
   */
  | { readonly type: 'read'; readonly fragment: string; readonly focus?: boolean }
  /** The reader has scrolled to a paragraph. */
  | { readonly type: 'scroll'; readonly paragraph: number }
  /** The reader asks for the text or the list. A page that lies over them makes way; the address does not name them. */
  | { readonly type: 'jump'; readonly section: Section }
  /** Another mention of a place is the one that the text shows. */
  | { readonly type: 'mention'; readonly place: string; readonly occurrence: number }
  /** Shows a paragraph in the text and its places on the map, and follows the reading from there. */
  | { readonly type: 'tour'; readonly paragraph: number }
  | { readonly type: 'pause-tour' }
  /** @param camera where the map was before */
  | { readonly type: 'leave-tour'; readonly camera: Camera | null }
  | { readonly type: 'camera'; readonly camera: Camera }
  /** The reader asks the map to show something. */
  | { readonly type: 'show'; readonly frame: FrameRequest }
  /** The map reports where it came to rest with what it was asked to show. */
  | { readonly type: 'arrive'; readonly camera: Camera }
  | { readonly type: 'frame' }
  | { readonly type: 'measure'; readonly on: boolean }
  /**
   * Opens the search over the column, or closes it.
   *
   * @param focus whether its field takes the focus
   */
  | { readonly type: 'search'; readonly on: boolean; readonly focus?: boolean }
  | { readonly type: 'sheet'; readonly height: SheetHeight };

/** All that can lead from one view to the next: what the reader does, or the browser's Back and Forward. */
export type Step = Action | { readonly type: 'history' };

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
  ledger: { history: 'replace', movesMap: false },
  table: { history: 'replace', movesMap: false },
  about: { history: 'push', movesMap: false },
  order: { history: 'replace', movesMap: false },
  language: { history: 'push', movesMap: false },
  // Dragging through days would otherwise flood the history, like moving the map.
  day: { history: 'replace', movesMap: false },
  read: { history: 'replace', movesMap: false },
  scroll: { history: 'replace', movesMap: false },
  jump: { history: 'replace', movesMap: false },
  mention: { history: 'replace', movesMap: false },
  tour: { history: 'replace', movesMap: true },
  'pause-tour': { history: 'replace', movesMap: false },
  'leave-tour': { history: 'replace', movesMap: true },
  camera: { history: 'replace', movesMap: false },
  show: { history: 'replace', movesMap: true },
  arrive: { history: 'replace', movesMap: false },
  frame: { history: 'replace', movesMap: true },
  measure: { history: 'replace', movesMap: false },
  search: { history: 'replace', movesMap: false },
  sheet: { history: 'replace', movesMap: false },
};

/**
 * Whether a step is one that Back undoes: a page that makes way always is, whatever it makes way for, and so are ledger and
 * table when they open.
 */
export function isHistoryStep(action: Action, before: View, after: View): boolean {
  if (EFFECTS[action.type].history === 'push' || (before.place !== null && after.place === null)) return true;
  return wholePage(before) !== wholePage(after);
}

/** What stands over text and list, however wide the window is; null where they are to be seen. */
export type WholePage = 'ledger' | 'table';

export function wholePage({ ledger, table }: Pick<View, 'ledger' | 'table'>): WholePage | null {
  return ledger ? 'ledger' : table ? 'table' : null;
}

/** The same for whoever only asks whether. */
export function hasWholePage(view: Pick<View, 'ledger' | 'table'>): boolean {
  return wholePage(view) !== null;
}

/** Whether the map is to go to where the new view says. */
export function movesMap(step: Step, before: View, after: View): boolean {
  return step.type === 'history' || EFFECTS[step.type].movesMap || before.place !== after.place;
}

/** The view after an action where the page is laid out like this: a passage asked for is not left under a page. */
export function transitionIn(layout: Layout, view: View, action: Action, sectors: SectorOrder): View {
  const next = transition(view, action, sectors);
  if (!coversText(layout) || view.place === null) return next;
  if (action.type === 'read') return { ...next, place: null };
  return action.type === 'jump' ? transition(view, { type: 'close' }, sectors) : next;
}

/**
 * The view after an action. Pure and total.
 *
 * @param sectors the edition's, in their order: filters are kept in it
 */
export function transition(view: View, action: Action, sectors: SectorOrder): View {
  switch (action.type) {
    case 'select':
      return view.place === action.place
        ? view
        : { ...view, place: action.place, ledger: null, table: false, camera: null, fragment: null };
    case 'close':
      return { ...view, place: null, ledger: null, table: false, fragment: null };
    case 'filter':
      return {
        ...view,
        filters: { ...view.filters, [action.facet]: normaliseFacet(action.facet, action.values, sectors) },
        at: action.at === undefined ? view.at : action.at,
      };
    case 'clear-filters':
      return hasFilters(view.filters) ? { ...view, filters: NO_FILTERS } : view;
    case 'sort':
      return { ...view, sort: action.sort };
    case 'ledger':
      return {
        ...view,
        place: null,
        ledger: view.ledger ?? WHOLE_LEDGER,
        table: false,
        fragment: action.commitment ?? null,
      };
    case 'table':
      return { ...view, place: null, ledger: null, table: true, fragment: null };
    case 'about':
      return view.ledger ? { ...view, ledger: { ...view.ledger, about: action.place } } : view;
    case 'order':
      return view.ledger ? { ...view, ledger: { ...view.ledger, order: action.order } } : view;
    case 'language':
      return { ...view, language: action.language };
    case 'day':
      return { ...view, at: action.at };
    case 'read':
      return { ...view, ledger: null, table: false, fragment: action.fragment };
    case 'tour':
      return {
        ...view,
        place: null,
        ledger: null,
        table: false,
        camera: null,
        fragment: paragraphFragment(action.paragraph),
      };
    case 'scroll':
      return { ...view, fragment: paragraphFragment(action.paragraph) };
    case 'jump':
      return hasWholePage(view) ? { ...view, ledger: null, table: false, fragment: null } : view;
    case 'show':
    case 'mention':
    case 'pause-tour':
    case 'measure':
    case 'search':
    case 'sheet':
      return view;
    case 'leave-tour':
      // A reader who has taken the map somewhere, or opened a place, stays there.
      return view.camera === null && view.place === null ? { ...view, camera: action.camera } : view;
    case 'camera':
    case 'arrive':
      return { ...view, camera: normaliseCamera(action.camera) };
    case 'frame':
      return { ...view, camera: null };
  }
}
