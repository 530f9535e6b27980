import { useSyncExternalStore } from 'react';
import { readersDay } from '../../domain/date.ts';

/** The reader's current calendar day, YYYY-MM-DD; updates at midnight. Empty while prerendering, when no reader is known. */
export function useReadersDay(): string {
  return useSyncExternalStore(
    listen,
    () => readersDay(new Date()),
    () => '',
  );
}

function listen(listener: () => void): () => void {
  let timer = 0;
  function look(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, untilMidnight(new Date()));
    listener();
  }
  timer = window.setTimeout(look, untilMidnight(new Date()));
  // Timers stop while the computer sleeps, and while a page is in the back/forward cache.
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
  };
}

/** In milliseconds by the reader's clock; with daylight saving time a day may be an hour longer or shorter. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
