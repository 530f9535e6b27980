import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Catalogue, Place } from '../../domain/catalogue.ts';
import type { WholeLedger } from '../../domain/ledger.ts';
import { NO_PREFERENCES, type Preferences } from '../../domain/preferences.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Atlas } from '../atlas.ts';
import type { Camera } from '../camera.ts';
import { type StillView, selectShown, selectStillView } from '../selectors.ts';
import { shownMention } from '../session.ts';
import type { Snapshot } from '../store.ts';
import type { Tour } from '../tour.ts';

const AtlasContext = createContext<Atlas | null>(null);

export function AtlasProvider({ atlas, children }: { readonly atlas: Atlas; readonly children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** @throws outside an {@link AtlasProvider} */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}

/**
 * Selects a part of the snapshot; during hydration, of the one that matches the prerendered page. The component re-renders only when the
 * selected value changes.
 *
 * @param select must return the same value, by identity, while its part of the snapshot is unchanged
 */
export function useSelect<T>(select: (snapshot: Snapshot) => T): T {
  const { store } = useAtlas();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.getPrerendered()),
  );
}

/** The view without its camera, so that moving the map does not re-render the component. */
export function useView(): StillView;
/** A part of that view. The component re-renders only when the part changes. */
export function useView<T>(select: (view: StillView) => T): T;
export function useView<T>(select?: (view: StillView) => T): StillView | T {
  return useSelect((snapshot) => {
    const view = selectStillView(snapshot);
    return select ? select(view) : view;
  });
}

/** The interface messages in the current language. */
export function useMessages(): Messages {
  return useSelect(({ messages }) => messages);
}

/** The reader's preferences; the defaults during hydration, because the prerendered page is the same for everybody. */
export function usePreferences(): Preferences {
  const { preferences } = useAtlas();
  return useSyncExternalStore(preferences.subscribe, preferences.get, () => NO_PREFERENCES);
}

/** Whether the site was rebuilt since this page was loaded, so that its remaining files may be gone. */
export function useNewVersion(): boolean {
  const { newVersion } = useAtlas();
  return useSyncExternalStore(newVersion.subscribe, newVersion.get, () => false);
}

/**
 * The message for a part of the page that failed to load.
 *
 * @param otherwise the message where a new version of the site is not the cause
 */
export function useLoadFailure(otherwise: string): string {
  const messages = useMessages();
  return useNewVersion() ? messages.newVersion : otherwise;
}

/** The catalogue in the current language. */
export function useCatalogue(): Catalogue {
  return useSelect(({ catalogue }) => catalogue);
}

/** The places that are drawn and listed, in the order of the text. */
export function useShown(): readonly Place[] {
  return useSelect(selectShown);
}

/** The state of the tour through the text; null while there is none. */
export function useTourState(): Tour | null {
  return useSelect(({ tour }) => tour);
}

/** Event handlers that highlight places while an element is pointed at or focused. */
export function useLighting(places: readonly string[]) {
  const { highlight } = useAtlas();
  const light = () => highlight.set({ places, from: 'text' });
  const unlight = () => highlight.set(null);
  return { onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight };
}

/** Whether a place is highlighted now. */
export function useIsHighlighted(place: string): boolean {
  const { highlight } = useAtlas();
  return useSyncExternalStore(
    highlight.subscribe,
    () => highlight.get()?.places.includes(place) ?? false,
    () => false,
  );
}

/** Which mention of a place the text shows, counted from 0. */
export function useMention(place: string): number {
  return useSelect(({ mention }) => shownMention(mention, place) ?? 0);
}

/**
 * The resting map's camera, or null where there is no map. Changes only when the map comes to rest elsewhere.
 *
 * @param wanted false to get null, so that moving the map causes no re-render
 */
export function useMapCamera(wanted: boolean): Camera | null {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => (wanted ? (mapView.get()?.camera ?? null) : null),
    () => null,
  );
}

/** Whether there is a map that has come to rest at least once. */
export function useHasMap(): boolean {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get() !== null,
    () => false,
  );
}

/** Whether a place is visible on the resting map; null where there is no map. */
export function useOnScreen(place: string): boolean | null {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get()?.onScreen.has(place) ?? null,
    () => null,
  );
}

/** The ledger's data, which this loads on first use; null until it is there, `failed` where that failed. */
export function useLedger(): WholeLedger | 'failed' | null {
  const { ledger } = useAtlas();
  const language = useView(({ language }) => language);
  useEffect(
    function loadLedger() {
      ledger.load(language);
    },
    [ledger, language],
  );
  return useLoadedLedger();
}

/** The same without starting to load it. */
export function useLoadedLedger(): WholeLedger | 'failed' | null {
  const { ledger } = useAtlas();
  const language = useView(({ language }) => language);
  const loaded = () => ledger.get()[language] ?? null;
  return useSyncExternalStore(ledger.subscribe, loaded, loaded);
}
