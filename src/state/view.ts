/**
 * The view: everything that a shared address restores. It is immutable, and every change is a {@link transition} by an {@link Action}.
 * Nothing else on screen is a source of truth.
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

/** Which commitments the ledger shows, in which order. */
export interface LedgerView {
  /** Id of the place whose commitments are shown; null for all. */
  readonly about: string | null;
  readonly order: LedgerOrder;
}

/** All commitments, in the order of the text. */
export const WHOLE_LEDGER: LedgerView = { about: null, order: LEDGER_ORDERS[0] };

export interface View {
  readonly language: Language;
  /** Id of the selected place. */
  readonly place: string | null;
  /** null where the ledger is closed. Ledger and place are never open together. */
  readonly ledger: LedgerView | null;
  /** Whether the table of places is open, which is a page of its own like the ledger. */
  readonly table: boolean;
  readonly filters: Filters;
  /** How the list of places is sorted. */
  readonly sort: ListOrder;
  /** null to fit the selection or, without one, the home country. */
  readonly camera: Camera | null;
  /** Day (YYYY-MM-DD) whose state is shown; null for the latest known. */
  readonly at: string | null;
  readonly embed: boolean;
  /** Fragment of the address: `p12` for a paragraph, or any other element's id. */
  readonly fragment: string | null;
}

export const INITIAL_VIEW: View = {
  // A placeholder: every address determines its language, if only by having no prefix.
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

/** The atlas's two overall views: the home country, and everything that the text names. */
export type Whole = 'home' | 'region';

/** What the map is asked to fit: given bounds (a part of a place, or two places being compared), or one of the overall views. */
export type FrameRequest =
  | Whole
  | {
      readonly bounds: Bounds;
      readonly maxZoom: number;
      /** Space in CSS pixels covered for the moment, beside that under the panels. */
      readonly covered?: Insets;
    };

/** Sections of the reading column that can be jumped to, by element id. */
export type Section = 'text' | 'places';

export type Action =
  /**
   * Opens a place's page.
   *
   * @param occurrence the mention whose link was followed, counted from 0
   * @param focus whether the page takes the focus even if it is open already
   */
  | { readonly type: 'select'; readonly place: string; readonly occurrence?: number; readonly focus?: boolean }
  | { readonly type: 'close' }
  /** @param at the day to show from now on; left out to keep the current one */
  | { readonly type: 'filter'; readonly facet: Facet; readonly values: readonly string[]; readonly at?: string | null }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'sort'; readonly sort: ListOrder }
  /**
   * Opens the ledger, at one of its commitments if given.
   *
   * @param focus whether the commitment takes the focus
   */
  | { readonly type: 'ledger'; readonly commitment?: string; readonly focus?: boolean }
  /** Opens the table of places. */
  | { readonly type: 'table' }
  /** Limits the ledger to the commitments about a place; null for all. */
  | { readonly type: 'about'; readonly place: string | null }
  | { readonly type: 'order'; readonly order: LedgerOrder }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'day'; readonly at: string | null }
  /**
   * Shows a passage that the reader asked for. A page covering the text closes.
   *
   * @param focus whether the passage takes the focus
   */
  | { readonly type: 'read'; readonly fragment: string; readonly focus?: boolean }
  /** The reader has scrolled to a paragraph. */
  | { readonly type: 'scroll'; readonly paragraph: number }
  /** Shows the text or the list. A page covering them closes; the address does not record the section. */
  | { readonly type: 'jump'; readonly section: Section }
  /** Makes another mention of a place the one that the text shows. */
  | { readonly type: 'mention'; readonly place: string; readonly occurrence: number }
  /** Shows a paragraph in the text and its places on the map, and follows the reading from there. */
  | { readonly type: 'tour'; readonly paragraph: number }
  | { readonly type: 'pause-tour' }
  /** @param camera where the map was before the tour */
  | { readonly type: 'leave-tour'; readonly camera: Camera | null }
  | { readonly type: 'camera'; readonly camera: Camera }
  /** Asks the map to fit something. */
  | { readonly type: 'show'; readonly frame: FrameRequest }
  /** The map reports where it came to rest after a `show`. */
  | { readonly type: 'arrive'; readonly camera: Camera }
  | { readonly type: 'frame' }
  | { readonly type: 'measure'; readonly on: boolean }
  /**
   * Opens or closes the search over the reading column.
   *
   * @param focus whether its field takes the focus
   */
  | { readonly type: 'search'; readonly on: boolean; readonly focus?: boolean }
  | { readonly type: 'sheet'; readonly height: SheetHeight };

/** Anything that leads from one view to the next: an action of the reader, or Back and Forward in the browser. */
export type Step = Action | { readonly type: 'history' };

/** What an action does besides changing the view. */
interface Effect {
  /** `push`: adds an entry, so that Back undoes the action. `replace`: updates the current entry. */
  readonly history: 'push' | 'replace';
  /** Whether the map has to go to where the new view says. */
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
  // Dragging the day would otherwise flood the history, as moving the map would.
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
 * Whether Back undoes an action. It does for every `push`, whenever a place's page closes, and when the ledger or the table opens or
 * closes.
 */
export function isHistoryStep(action: Action, before: View, after: View): boolean {
  if (EFFECTS[action.type].history === 'push' || (before.place !== null && after.place === null)) return true;
  return wholePage(before) !== wholePage(after);
}

/** A page that replaces text and list in any layout. */
export type WholePage = 'ledger' | 'table';

/** The page of this kind that is open; null where text and list are visible. */
export function wholePage({ ledger, table }: Pick<View, 'ledger' | 'table'>): WholePage | null {
  return ledger ? 'ledger' : table ? 'table' : null;
}

/** Whether such a page is open. */
export function hasWholePage(view: Pick<View, 'ledger' | 'table'>): boolean {
  return wholePage(view) !== null;
}

/** Whether the map has to go to where the new view says. */
export function movesMap(step: Step, before: View, after: View): boolean {
  return step.type === 'history' || EFFECTS[step.type].movesMap || before.place !== after.place;
}

/** The view after an action in a given layout: where a place's page would cover a passage or section asked for, it closes. */
export function transitionIn(layout: Layout, view: View, action: Action, sectors: SectorOrder): View {
  const next = transition(view, action, sectors);
  if (!coversText(layout) || view.place === null) return next;
  if (action.type === 'read') return { ...next, place: null };
  return action.type === 'jump' ? transition(view, { type: 'close' }, sectors) : next;
}

/**
 * The view after an action. Pure and total.
 *
 * @param sectors the edition's, in order: a filter on sectors keeps that order
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
      // A reader who has moved the map, or opened a place, stays there.
      return view.camera === null && view.place === null ? { ...view, camera: action.camera } : view;
    case 'camera':
    case 'arrive':
      return { ...view, camera: normaliseCamera(action.camera) };
    case 'frame':
      return { ...view, camera: null };
  }
}
