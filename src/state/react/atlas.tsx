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

/** @throws outside of an {@link AtlasProvider} */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}

/**
 * A part of the snapshot; while the prerendered page is being hydrated, of the one that matches it. The component is rendered
 * anew only when that part is another one.
 *
 * @param select gives the same value, by identity, for the same part
 */
export function useSelect<T>(select: (snapshot: Snapshot) => T): T {
  const { store } = useAtlas();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.getPrerendered()),
  );
}

/** What the view says, but for the camera: moving the map renders nothing anew that asks for this. */
export function useView(): StillView;
/** A part of that. The component is rendered anew only when that part is another one. */
export function useView<T>(select: (view: StillView) => T): T;
export function useView<T>(select?: (view: StillView) => T): StillView | T {
  return useSelect((snapshot) => {
    const view = selectStillView(snapshot);
    return select ? select(view) : view;
  });
}

/** The words of the language shown. */
export function useMessages(): Messages {
  return useSelect(({ messages }) => messages);
}

/** What the reader wishes; nothing while the prerendered page is being hydrated, as it was written for everybody. */
export function usePreferences(): Preferences {
  const { preferences } = useAtlas();
  return useSyncExternalStore(preferences.subscribe, preferences.get, () => NO_PREFERENCES);
}

/** Whether the site was built anew, so that parts of this page are gone. */
export function useNewVersion(): boolean {
  const { newVersion } = useAtlas();
  return useSyncExternalStore(newVersion.subscribe, newVersion.get, () => false);
}

/**
 * What to say of a part of the page that could not be loaded.
 *
 * @param otherwise where the part is not gone for good
 */
export function useLoadFailure(otherwise: string): string {
  const messages = useMessages();
  return useNewVersion() ? messages.newVersion : otherwise;
}

/** Places, paragraphs and sources in the language shown. */
export function useCatalogue(): Catalogue {
  return useSelect(({ catalogue }) => catalogue);
}

/** The places that the view draws and lists, in the order of the text. */
export function useShown(): readonly Place[] {
  return useSelect(selectShown);
}

/** The tour through the text, while there is one. */
export function useTourState(): Tour | null {
  return useSelect(({ tour }) => tour);
}

/** What an element does that lights places up while it is pointed at or focused. */
export function useLighting(places: readonly string[]) {
  const { highlight } = useAtlas();
  const light = () => highlight.set({ places, from: 'text' });
  const unlight = () => highlight.set(null);
  return { onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight };
}

/** Whether a place is lit up now. */
export function useIsHighlighted(place: string): boolean {
  const { highlight } = useAtlas();
  return useSyncExternalStore(
    highlight.subscribe,
    () => highlight.get()?.places.includes(place) ?? false,
    () => false,
  );
}

/** Which mention of a place the text shows, from 0. */
export function useMention(place: string): number {
  return useSelect(({ mention }) => shownMention(mention, place) ?? 0);
}

/**
 * The resting map's camera, or null where there is none. Changes only when the map comes to rest somewhere else.
 *
 * @param wanted false: null is given, and the map may move as it likes
 */
export function useMapCamera(wanted: boolean): Camera | null {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => (wanted ? (mapView.get()?.camera ?? null) : null),
    () => null,
  );
}

/** Whether there is a map that has come to rest. */
export function useHasMap(): boolean {
  const { mapView } = useAtlas();
  return useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get() !== null,
    () => false,
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

/** What only the ledger shows, loaded when it is first asked for; null until then, `failed` where it could not be. */
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

/** The same, for who waits for somebody to ask for it. */
export function useLoadedLedger(): WholeLedger | 'failed' | null {
  const { ledger } = useAtlas();
  const language = useView(({ language }) => language);
  const loaded = () => ledger.get()[language] ?? null;
  return useSyncExternalStore(ledger.subscribe, loaded, loaded);
}
