/** The stores that map and panels share, around that of the view. Without React, so that the map needs none. */
import { announcementAfter } from './announcement.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createExternalStore, type ExternalStore, type ReadableStore } from './external-store.ts';
import { type Insets, type Layout, NO_INSETS } from './layout.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { MapView } from './map-view.ts';
import { noPreferences, type PreferenceStore } from './preferences.ts';
import type { Snapshot, Store } from './store.ts';

/**
 * What is pointed at or focused right now, on either side. It is shared by map and text, lasts only as long as the pointer
 * or focus stays, and is therefore no part of the view.
 */
interface Highlight {
  /** Ids. */
  readonly places: readonly string[];
  /** The side that causes it: the other side shows it. */
  readonly from: 'map' | 'text';
}

export type HighlightStore = ExternalStore<Highlight | null>;

/** What lies over the free part of the map: names must not be hidden under it. */
export interface Overlays {
  /** For an element that lies over the map, as long as it is on the page. A ref callback as React has them. */
  readonly register: (element: Element | null) => () => void;
  readonly elements: () => Iterable<Element>;
}

/** What map and panels share. One per page. */
export interface Atlas {
  readonly store: Store;
  readonly highlight: HighlightStore;
  /** How much of the map the panels cover. */
  readonly insets: ExternalStore<Insets>;
  /** What lies over the map beside the panels. */
  readonly overlays: Overlays;
  /** What the resting map shows; null before its first rest, and where there is no map. */
  readonly mapView: ExternalStore<MapView | null>;
  /** The still map of the page, as it was written into it; empty where there is none. */
  readonly pageMap: string;
  /** The small maps beside it, likewise. */
  readonly pageInset: string;
  /** Fetches what the map on paper is painted with, before the page is printed; null where nobody can paint one. */
  readonly preparePaper: ExternalStore<(() => Promise<void>) | null>;
  /** The height in CSS pixels at which an embedded map is whole; null where nothing is embedded. */
  readonly frameHeight: ExternalStore<number | null>;
  /** How the page is laid out in its window. */
  readonly layout: ReadableStore<Layout>;
  /** What only the ledger shows. */
  readonly ledger: LedgerStore;
  /** How the reader wants the page to look and to answer. */
  readonly preferences: PreferenceStore;
  /** The site was built anew, and parts of this page are gone. */
  readonly newVersion: ExternalStore<boolean>;
  /** Says things to assistive technology. What follows from a change of the view is said without being asked for. */
  readonly announcer: Announcer;
}

/** The stores around a view's store. They are empty until map and panels fill them. */
export function createAtlas(
  store: Store,
  layout: ReadableStore<Layout>,
  ledger: LedgerStore,
  { pageMap, pageInset }: Pick<Atlas, 'pageMap' | 'pageInset'> = { pageMap: '', pageInset: '' },
  preferences = noPreferences(),
): Atlas {
  rememberLanguage(store, preferences);
  return {
    store,
    highlight: createHighlight(),
    insets: createExternalStore<Insets>(NO_INSETS),
    overlays: createOverlays(),
    mapView: createExternalStore<MapView | null>(null),
    preparePaper: createExternalStore<(() => Promise<void>) | null>(null),
    frameHeight: createExternalStore<number | null>(null),
    layout,
    ledger,
    preferences,
    newVersion: createExternalStore(false),
    pageMap,
    pageInset,
    announcer: announcerOf(store),
  };
}

/** A language that the reader chose is the one to offer where they meet another. */
function rememberLanguage(store: Store, preferences: PreferenceStore): void {
  store.subscribe(() => {
    const { cause, view } = store.get();
    const { language, declined } = preferences.get();
    if (cause !== 'language' || view.language === language) return;
    preferences.change({ language: view.language, declined: declined.filter((each) => each !== view.language) });
  });
}

/** Says what the view is announced with when it is loaded, and at every change. */
function announcerOf(store: Store): Announcer {
  const announcer = createAnnouncer();
  let before: Snapshot | null = null;
  function tell(): void {
    const after = store.get();
    const text = announcementAfter(before, after);
    before = after;
    if (text !== null) announcer.announce(text);
  }
  tell();
  store.subscribe(tell);
  return announcer;
}

function createHighlight(): HighlightStore {
  return createExternalStore<Highlight | null>(null);
}

function createOverlays(): Overlays {
  const elements = new Set<Element>();
  return {
    register(element) {
      if (element) elements.add(element);
      return () => {
        if (element) elements.delete(element);
      };
    },
    elements: () => elements,
  };
}
