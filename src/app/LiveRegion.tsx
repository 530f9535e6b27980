import { useEffect, useSyncExternalStore } from 'react';
import { hasFilters } from '../domain/filter.ts';
import { useAtlas } from '../state/react/atlas.tsx';
import { shownPlaces } from '../state/shown.ts';

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

/**
 * Tells how many places remain whenever the reader changes the filters. What a shared address asks for is no change of the
 * reader's, so nothing is said about it.
 */
function useAnnounceFilterResult(): void {
  const { announcement, store } = useAtlas();
  useEffect(
    function announceFilterResults() {
      let told = store.get().view.filters;
      return store.subscribe(() => {
        const { catalogue, messages, view } = store.get();
        const { filters } = view;
        if (filters === told) return;
        told = filters;
        const shown = shownPlaces(catalogue, view).length;
        const nothing = hasFilters(filters) && shown === 0;
        announcement.set(nothing ? messages.nothingShown : messages.shownOf(shown, catalogue.places.length));
      });
    },
    [announcement, store],
  );
}
