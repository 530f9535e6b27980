/** When the living map is made. */
import { hasFilters } from '../domain/filter.ts';
import { FINGER } from '../domain/finger.ts';
import type { Atlas } from '../state/atlas.ts';

/** Not scrolling, which the page does itself as well. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Whether the map that the page brought along may stay for the time being. Where a finger points there is no hovering to miss, and the
 * living map costs a phone half a megabyte and seconds of its processor, whether or not anybody turns to it. Only where the page's own
 * map shows all that the view asks for.
 */
export function pageMapDoes({ pageMap, store }: Atlas): boolean {
  const { tour, view } = store.get();
  const page = store.getPrerendered().view;
  return (
    window.matchMedia(FINGER).matches &&
    pageMap !== '' &&
    tour === null &&
    view.place === page.place &&
    view.language === page.language &&
    view.camera === null &&
    view.at === null &&
    !hasFilters(view.filters)
  );
}

/**
 * Waits until the reader does anything at all, or until the view asks for more than the page's own map shows. What the reader does is
 * only listened to, and goes on to whom it is meant for.
 *
 * @returns ends the waiting
 */
export function whenLivingMapIsWanted(atlas: Atlas, work: () => void): () => void {
  const waiting = new AbortController();
  const begin = () => {
    stop();
    work();
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, begin, { capture: true, passive: true, signal: waiting.signal });
  }
  const stopFollowing = atlas.store.subscribe(() => {
    if (!pageMapDoes(atlas)) begin();
  });
  function stop(): void {
    waiting.abort();
    stopFollowing();
  }
  return stop;
}

/** At once, or when the reader looks at the page again: a hidden page has no need of a map. */
export function whenVisible(work: () => void): () => void {
  if (!document.hidden) work();
  else document.addEventListener('visibilitychange', work, { once: true });
  return () => document.removeEventListener('visibilitychange', work);
}
