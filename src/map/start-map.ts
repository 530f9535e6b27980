/** Decides when the interactive map is created. */
import { hasFilters } from '../domain/filter.ts';
import { FINGER } from '../domain/finger.ts';
import type { Atlas } from '../state/atlas.ts';

/** Events that show interest. Scrolling is not among them, because the page also scrolls by itself. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Whether the prerendered still map suffices for the time being. That is so on touch devices, where nobody misses hovering, and where the
 * interactive map costs half a megabyte and seconds of a phone's CPU whether or not anybody uses it; and only as long as the still map
 * shows all that the view asks for.
 */
export function pageMapSuffices({ pageMap, store }: Atlas): boolean {
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
 * Waits until the reader does anything at all, or until the view asks for more than the still map shows. The reader's events are only
 * observed, and reach their targets as usual.
 *
 * @returns a function that stops waiting
 */
export function whenInteractiveMapIsNeeded(atlas: Atlas, work: () => void): () => void {
  const waiting = new AbortController();
  const begin = () => {
    stop();
    work();
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, begin, { capture: true, passive: true, signal: waiting.signal });
  }
  const stopFollowing = atlas.store.subscribe(() => {
    if (!pageMapSuffices(atlas)) begin();
  });
  function stop(): void {
    waiting.abort();
    stopFollowing();
  }
  return stop;
}

/** Runs a function at once or, in a hidden page, when it becomes visible. Returns a function that cancels this. */
export function whenVisible(work: () => void): () => void {
  if (!document.hidden) work();
  else document.addEventListener('visibilitychange', work, { once: true });
  return () => document.removeEventListener('visibilitychange', work);
}
