import { useSyncExternalStore } from 'react';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { MapView } from '../../state/map-view.ts';
import { useAtlas, useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { homeTarget, regionTarget } from '../camera/frame-target.ts';
import { showsWhole } from '../camera/framing.ts';

/** The other of the two maps of the atlas, the home country and the whole region: the one that the map does not show. */
export type Counterpart = 'region' | 'home';

/** @returns null where the home country is all there is to see */
export function counterpartOf(catalogue: Catalogue, view: Pick<MapView, 'seen'> | null): Counterpart | null {
  if (showsWhole(homeTarget(catalogue).bounds, catalogue.overview)) return null;
  return view && showsWhole(view.seen, catalogue.overview) ? 'home' : 'region';
}

interface Swap {
  readonly counterpart: Counterpart | null;
  /** Name of what the map would show. */
  readonly name: string;
  readonly go: () => void;
}

/** Which map there is beside the one that is shown, and the way to it. */
export function useCounterpart(): Swap {
  const { store, mapView } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const counterpart = useSyncExternalStore(
    mapView.subscribe,
    () => counterpartOf(catalogue, mapView.get()),
    () => counterpartOf(catalogue, null),
  );
  const home = catalogue.edition.words.home ?? messages.firstView;
  return {
    counterpart,
    name: counterpart === 'region' ? messages.wholeRegion : home,
    go() {
      if (counterpart === 'region') store.dispatch({ type: 'show', frame: regionTarget(catalogue) });
      // “Framed” means the selection where there is one.
      else if (store.get().view.place !== null) store.dispatch({ type: 'show', frame: homeTarget(catalogue) });
      else store.dispatch({ type: 'frame' });
    },
  };
}
