import { useSyncExternalStore } from 'react';
import { readersDay } from '../../domain/date.ts';

/** The calendar day it is where the reader is, YYYY-MM-DD, however long the page lives. Empty in a page that is written beforehand. */
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
  // Timers stand still while the computer sleeps, and in a page that is kept for Back.
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
  };
}

/** In milliseconds, by the reader's clock, whose days may be an hour longer or shorter. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
