/**
 * The store holds the view and is the only writer of the address. Panels and the map dispatch actions; the store publishes a new
 * immutable snapshot for each change.
 */
import type { Catalogue } from '../domain/catalogue.ts';
import { dictionary } from '../domain/dictionary.ts';
import type { Language } from '../domain/language.ts';
import { paragraphFragment } from '../domain/passage.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import { type AddressContext, type Dropped, formatAddress, isPage, parseAddress, type Site } from './address.ts';
import type { ReadableStore } from './external-store.ts';
import { createExternalStore } from './external-store.ts';
import type { AddressHistory } from './history.ts';
import type { Layout } from './layout.ts';
import { INITIAL_SESSION, type Session, sessionAfter } from './session.ts';
import { tourStep } from './tour.ts';
import {
  type Action,
  INITIAL_VIEW,
  isHistoryStep,
  movesMap,
  type Step,
  transition,
  transitionIn,
  type View,
  WHOLE_LEDGER,
} from './view.ts';

/** What led to a snapshot: loading the page, Back or Forward, or an action. */
export type Cause = 'load' | Step['type'];

export interface Snapshot extends LanguagePack, Session {
  readonly view: View;
  readonly cause: Cause;
  /** Id of the history entry that shows this: see {@link AddressHistory}. */
  readonly entry: string;
  /** Incremented whenever the map has to go to where the view says; never because the map itself moved. */
  readonly cameraRequest: number;
  /** What in the address was not understood, until the reader has been told. */
  readonly dropped: readonly Dropped[];
  /** A language that could not be loaded, until the reader has been told. */
  readonly failedLanguage: Language | null;
}

export interface Store {
  readonly get: () => Snapshot;
  /** The snapshot that matches the prerendered page: from the path alone, without what only the query says. */
  readonly getPrerendered: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  /** The address to which an action leads from a view, for the `href` of links. */
  readonly addressAfter: (action: Action, from: View) => string;
  /** The address of the current view. */
  readonly address: () => string;
  /** The address of any view. */
  readonly addressOf: (view: View) => string;
  /** Drops the notices once the reader has been told. */
  readonly dismissNotices: () => void;
  /** Stop listening to the history. */
  readonly destroy: () => void;
}

export interface StoreOptions {
  readonly base: string;
  readonly history: AddressHistory;
  readonly pack: LanguagePack;
  readonly loadPack: (language: Language) => Promise<LanguagePack>;
  /** The current layout of the page. */
  readonly layout: Pick<ReadableStore<Layout>, 'get'>;
}

/** What parsing an address needs to know of a catalogue. */
function addressContext(site: Site, catalogue: Catalogue): AddressContext {
  const known = new Set(catalogue.places.map((place) => place.id));
  const aliases = dictionary(catalogue.aliases);
  return {
    ...site,
    resolvePlace: (id) => (known.has(id) ? id : (aliases[id] ?? null)),
    placeIds: [...known, ...Object.keys(aliases)],
    hasPassage: (fragment) =>
      catalogue.paragraphs.some(({ number }) => paragraphFragment(number) === fragment) ||
      catalogue.commitments.some(({ id }) => id === fragment),
    sectors: catalogue.sectors,
    hasLedger: catalogue.commitments.length > 0,
  };
}

/** Actions that leave the current page: a notice that the page asked for does not exist then no longer matters. */
const LEAVING: readonly Action['type'][] = ['select', 'close', 'ledger', 'read', 'jump', 'tour'];

/** Parses the address, corrects it where needed (without adding an entry), and starts listening to the history. */
export function createStore({ base, history, pack, loadPack, layout }: StoreOptions): Store {
  const site: Site = { base, languages: pack.catalogue.edition.languages };
  const context = addressContext(site, pack.catalogue);
  const parsed = parseAddress(history.read(), context);
  const first: Snapshot = {
    ...pack,
    ...INITIAL_SESSION,
    view: parsed.view,
    cause: 'load',
    entry: history.entry(),
    cameraRequest: 0,
    dropped: parsed.dropped,
    failedLanguage: null,
  };
  const store = createExternalStore(first);
  const { pathname } = history.read();
  const { view: page } = parseAddress({ pathname, search: '', hash: '' }, context);
  const written: View = {
    ...INITIAL_VIEW,
    language: page.language,
    place: page.place,
    ledger: page.ledger && WHOLE_LEDGER,
    table: page.table,
  };
  // Whatever is equal in both snapshots is the same object, so that components depending on it do not re-render after hydration.
  const prerendered: Snapshot = {
    ...first,
    view: formatAddress(first.view, site) === formatAddress(written, site) ? first.view : written,
    dropped: first.dropped.length === 0 ? first.dropped : [],
  };
  /** Numbers the requests for a language; the result of an earlier request is discarded. */
  let latestLoad = 0;
  /** Set while Back or Forward waits for the language of its view. An action before that takes precedence over it. */
  let arriving = false;
  putAddressRight(parsed.view);

  function putAddressRight(view: View): void {
    const { pathname, search, hash } = history.read();
    const address = formatAddress(view, site);
    if (`${pathname}${search}${hash}` !== address) history.replace(address);
  }

  /**
   * Commits a change. A change to another language is applied once that language has loaded; until then the reader continues in the old
   * one, so the change is computed from the snapshot current at that time. Of several languages requested, the last wins.
   */
  function commit(
    language: Language,
    change: (current: Snapshot) => Partial<Snapshot> & Pick<Snapshot, 'view'>,
    write: (before: View, after: View) => void,
  ): void {
    function apply(pack: LanguagePack | null): void {
      const current = store.get();
      const next = { ...current, ...pack, ...change(current) };
      if (pack) arriving = false;
      write(current.view, next.view);
      const entry = history.entry();
      store.set(pack ? { ...next, entry, failedLanguage: null } : { ...next, entry });
    }

    if (language === store.get().view.language) {
      apply(null);
      return;
    }
    const load = latestLoad;
    loadPack(language).then(
      (loaded) => load === latestLoad && apply(loaded),
      () => load === latestLoad && store.set({ ...store.get(), failedLanguage: language }),
    );
  }

  /** The snapshot's changes after a step. */
  function stepped(current: Snapshot, step: Step, after: View): Partial<Snapshot> & Pick<Snapshot, 'view'> {
    const { view: before, cameraRequest } = current;
    const mapMoves = movesMap(tourStep(current.tour, step), before, after);
    return {
      ...sessionAfter(current, step, { before, after, mapMoves, tourStep: tourStep(current.tour, step) }),
      view: after,
      cause: step.type,
      cameraRequest: mapMoves ? cameraRequest + 1 : cameraRequest,
    };
  }

  const stopListening = history.listen(() => {
    latestLoad += 1;
    const { view, dropped } = parseAddress(history.read(), context);
    arriving = view.language !== store.get().view.language;
    commit(
      view.language,
      (current) => ({ ...stepped(current, { type: 'history' }, view), dropped }),
      () => putAddressRight(view),
    );
  });

  return {
    get: store.get,
    getPrerendered: () => prerendered,
    subscribe: store.subscribe,
    dispatch(action) {
      if (action.type === 'language' || arriving) {
        latestLoad += 1;
        arriving = false;
      }
      commit(
        action.type === 'language' ? action.language : store.get().view.language,
        (current) => {
          const { view, tour, dropped } = current;
          const after = transitionIn(layout.get(), view, tourStep(tour, action), context.sectors);
          const next = stepped(current, action, after);
          return LEAVING.includes(action.type) && dropped.some(isPage)
            ? { ...next, dropped: dropped.filter((each) => !isPage(each)) }
            : next;
        },
        (before, after) => {
          const address = formatAddress(after, site);
          if (address === formatAddress(before, site)) return;
          if (isHistoryStep(action, before, after)) history.push(address);
          else history.replace(address);
        },
      );
    },
    addressAfter: (action, from) => formatAddress(transition(from, action, context.sectors), site),
    address: () => formatAddress(store.get().view, site),
    addressOf: (view) => formatAddress(view, site),
    dismissNotices: () => store.set({ ...store.get(), dropped: [], failedLanguage: null }),
    destroy: stopListening,
  };
}
