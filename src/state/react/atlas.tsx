import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import type { Camera } from '../camera.ts';
import { type CloseUpStore, createCloseUp } from '../close-up.ts';
import { createExternalStore, type ExternalStore } from '../external-store.ts';
import { createHighlight, type HighlightStore } from '../highlight.ts';
import { type Insets, NO_INSETS } from '../layout.ts';
import type { MapView } from '../map-view.ts';
import type { Snapshot, Store } from '../store.ts';

interface ShownMention {
  readonly place: string;
  /** Counts the mentions of the place in the digest from 0. */
  readonly occurrence: number;
}

/** What map and panels share. One per page. */
export interface Atlas {
  readonly store: Store;
  readonly highlight: HighlightStore;
  /** How much of the map the panels cover. */
  readonly insets: ExternalStore<Insets>;
  /** What the resting map shows; null before its first rest, and where there is no map. */
  readonly mapView: ExternalStore<MapView | null>;
  /** What the reader last asked the map to bring near. */
  readonly closeUp: CloseUpStore;
  /** The mention at which the text shows the selected place: the one followed, or the one gone to since. */
  readonly mention: ExternalStore<ShownMention | null>;
  /** Whether the reader is measuring: the map is then what counts. */
  readonly measuring: ExternalStore<boolean>;
  /** The latest message for assistive technology, said by the one polite live region. */
  readonly announcement: ExternalStore<string>;
}

/** The stores around a view's store. They are empty until map and panels fill them. */
export function createAtlas(store: Store): Atlas {
  return {
    store,
    highlight: createHighlight(),
    insets: createExternalStore<Insets>(NO_INSETS),
    mapView: createExternalStore<MapView | null>(null),
    closeUp: createCloseUp(),
    mention: createExternalStore<ShownMention | null>(null),
    measuring: createExternalStore(false),
    announcement: createExternalStore(''),
  };
}

const AtlasContext = createContext<Atlas | null>(null);

export function AtlasProvider({ atlas, children }: { readonly atlas: Atlas; readonly children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** @throws outside of an {@link AtlasProvider} */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}

/** The current snapshot; while the prerendered page is being hydrated, the one that matches it. */
export function useSnapshot(): Snapshot {
  const { store } = useAtlas();
  return useSyncExternalStore(store.subscribe, store.get, store.getPrerendered);
}

/** The place lit up now, or null. */
export function useHighlighted(): string | null {
  const { highlight } = useAtlas();
  return useSyncExternalStore(
    highlight.subscribe,
    () => highlight.get()?.place ?? null,
    () => null,
  );
}

/** Whether a place is lit up now. */
export function useIsHighlighted(place: string): boolean {
  const { highlight } = useAtlas();
  return useSyncExternalStore(
    highlight.subscribe,
    () => highlight.get()?.place === place,
    () => false,
  );
}

/** Which mention of a place the text shows, from 0. */
export function useMention(place: string): number {
  const { mention } = useAtlas();
  return useSyncExternalStore(
    mention.subscribe,
    () => shownMention(mention.get(), place) ?? 0,
    () => 0,
  );
}

/** Which mention of a place the text shows, from 0; null where it shows none of that place. */
export function shownMention(shown: ShownMention | null, place: string): number | null {
  return shown?.place === place ? shown.occurrence : null;
}

/** The resting map's camera, or null where there is none. Changes only when the map comes to rest somewhere else. */
export function useMapCamera(): Camera | null {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get()?.camera ?? null,
    () => null,
  );
}

/** Whether the resting map shows a place; null where there is no map to show it. */
export function useOnScreen(place: string): boolean | null {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get()?.onScreen.has(place) ?? null,
    () => null,
  );
}

/** @returns null for no id, and for one that the catalogue does not have */
export function findPlace(snapshot: Snapshot, id: string | null): Place | null {
  return (id === null ? undefined : snapshot.catalogue.places.find((place) => place.id === id)) ?? null;
}
