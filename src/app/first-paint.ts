import { FINGER } from '../domain/finger.ts';

/** Parts of a window, and what tells of its paints. */
export interface PaintedWindow {
  readonly document: Pick<Document, 'hidden' | 'addEventListener'>;
  readonly matchMedia: (query: string) => Pick<MediaQueryList, 'matches'>;
  readonly PerformanceObserver: typeof PerformanceObserver;
}

/**
 * Waits, on devices that a finger points on, until what can be read has been painted: a phone's processor is not to be busy with scripts
 * before. Others paint while they begin. A page that nobody sees is not painted, and is not waited for; nor is what a browser doesn't tell.
 */
export function afterFirstPaint({ document, matchMedia, PerformanceObserver }: PaintedWindow): Promise<void> {
  return new Promise((resolve) => {
    const tells = PerformanceObserver.supportedEntryTypes.includes('paint');
    if (document.hidden || !tells || !matchMedia(FINGER).matches) {
      resolve();
      return;
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) settle();
    });
    const settled = new AbortController();
    function settle(): void {
      settled.abort();
      observer.disconnect();
      resolve();
    }
    document.addEventListener('visibilitychange', settle, { signal: settled.signal });
    observer.observe({ type: 'paint', buffered: true });
  });
}
