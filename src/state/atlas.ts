/** The stores that the map and the panels share beside the view's store. Free of React, because the map does without it. */
import { announcementAfter } from './announcement.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createExternalStore, type ExternalStore, type ReadableStore } from './external-store.ts';
import { type Insets, type Layout, NO_INSETS } from './layout.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { MapView } from './map-view.ts';
import { noPreferences, type PreferenceStore } from './preferences.ts';
import type { Snapshot, Store } from './store.ts';

/**
 * What is pointed at or focused right now, on the map or in the text. Both share it. It lasts only as long as the pointer or the focus
 * stays, and is therefore not part of the view.
 */
interface Highlight {
  /** Ids of places. */
  readonly places: readonly string[];
  /** The side with the pointer or focus; the other side shows the highlight. */
  readonly from: 'map' | 'text';
}

export type HighlightStore = ExternalStore<Highlight | null>;

/** Elements over the otherwise free part of the map; labels must not be hidden under them. */
export interface Overlays {
  /** Registers an element for as long as it is on the page. Usable as a React ref callback. */
  readonly register: (element: Element | null) => () => void;
  readonly elements: () => Iterable<Element>;
}

/** Everything that the map and the panels share. One per page. */
export interface Atlas {
  readonly store: Store;
  readonly highlight: HighlightStore;
  /** How much of the map the panels cover. */
  readonly insets: ExternalStore<Insets>;
  /** Elements over the map other than the panels. */
  readonly overlays: Overlays;
  /** What the map shows at rest; null before it first comes to rest, and where there is no map. */
  readonly mapView: ExternalStore<MapView | null>;
  /** Markup of the page's still map, as prerendered; empty where there is none. */
  readonly pageMap: string;
  /** Markup of the small inset maps beside it, likewise. */
  readonly pageInset: string;
  /** Loads what is needed to paint the map for print, before the page is printed; null where no map can be painted. */
  readonly preparePaper: ExternalStore<(() => Promise<void>) | null>;
  /** Height in CSS pixels that an embedding page must give the frame to show the map whole; null outside an embed. */
  readonly frameHeight: ExternalStore<number | null>;
  /** How the page is laid out in its window. */
  readonly layout: ReadableStore<Layout>;
  /** The data that only the ledger shows. */
  readonly ledger: LedgerStore;
  /** How the reader wants the page to look and behave. */
  readonly preferences: PreferenceStore;
  /** true once the site was rebuilt, so that files this page may still need are gone. */
  readonly newVersion: ExternalStore<boolean>;
  /** Announces messages to assistive technology. Changes of the view are announced automatically. */
  readonly announcer: Announcer;
}

/** Creates the stores around a view's store. Most are empty until the map and the panels fill them. */
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

/** Remembers a language that the reader chose, to offer it when they arrive in another. */
function rememberLanguage(store: Store, preferences: PreferenceStore): void {
  store.subscribe(() => {
    const { cause, view } = store.get();
    const { language, declined } = preferences.get();
    if (cause !== 'language' || view.language === language) return;
    preferences.change({ language: view.language, declined: declined.filter((each) => each !== view.language) });
  });
}

/** Announces what {@link announcementAfter} says about the loaded view and about every change. */
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
