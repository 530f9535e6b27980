import { useSyncExternalStore } from 'react';
import { useAtlas, useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import type { Whole } from '../../state/view.ts';

interface Counterpart {
  readonly whole: Whole | null;
  /** Its name for readers. */
  readonly name: string;
  readonly show: () => void;
}

/** The overall view (home country or whole region) that the map does not show at present, and a function that shows it. */
export function useCounterpart(): Counterpart {
  const { store, mapView } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const whole = useSyncExternalStore<Whole | null>(
    mapView.subscribe,
    () => {
      const view = mapView.get();
      return view ? view.counterpart : 'region';
    },
    // The atlas opens with the home country.
    () => 'region',
  );
  return {
    whole,
    name: whole === 'home' ? (catalogue.edition.words.home ?? messages.firstView) : messages.wholeRegion,
    show() {
      // `frame` fits the home country only while no place is selected.
      if (whole === 'region') store.dispatch({ type: 'show', frame: 'region' });
      else if (store.get().view.place !== null) store.dispatch({ type: 'show', frame: 'home' });
      else store.dispatch({ type: 'frame' });
    },
  };
}
