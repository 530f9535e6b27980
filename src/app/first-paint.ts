import { FINGER } from '../domain/finger.ts';

/** The parts of a window that are needed to learn of its first paint. */
export interface PaintedWindow {
  readonly document: Pick<Document, 'hidden' | 'addEventListener'>;
  readonly matchMedia: (query: string) => Pick<MediaQueryList, 'matches'>;
  readonly PerformanceObserver: typeof PerformanceObserver;
}

/**
 * On touch devices, waits for the first contentful paint, so that scripts do not keep a phone's processor from painting the text.
 * Resolves at once on other devices, for a hidden page (which is not painted), and in browsers that do not report paints.
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
