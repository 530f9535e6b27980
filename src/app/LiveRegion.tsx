import { useEffect, useRef, useSyncExternalStore } from 'react';
import { hasFilters, isShown } from '../domain/filter.ts';
import { useAtlas, useSnapshot } from '../state/atlas.tsx';

/** The one polite live region. It says what changed where the eye would see it. */
export function LiveRegion() {
  const { announcement } = useAtlas();
  useAnnounceFilterResult();
  const text = useSyncExternalStore(announcement.subscribe, announcement.get, () => '');
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}

function useAnnounceFilterResult(): void {
  const { announcement, store } = useAtlas();
  const { catalogue, messages, view } = useSnapshot();
  const { filters } = view;
  // What a shared address asks for is no change of the reader's: nothing is said about it.
  const told = useRef(store.get().view.filters);
  const shown = catalogue.places.filter((place) =>
    isShown(place, { filters, at: view.at, selected: view.place }),
  ).length;
  useEffect(
    function announceFilterResult() {
      if (told.current === filters) return;
      told.current = filters;
      const result = messages.shownOf(shown, catalogue.places.length);
      announcement.set(hasFilters(filters) && shown === 0 ? messages.nothingShown : result);
    },
    [announcement, catalogue, filters, messages, shown],
  );
}
