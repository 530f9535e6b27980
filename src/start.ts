/** The page's first script, and a small one: what can be read is painted before anything else is done. */
import { afterFirstPaint } from './app/first-paint.ts';

await afterFirstPaint({
  document,
  matchMedia: (query) => window.matchMedia(query),
  PerformanceObserver,
});
// Where they had to wait for the paint, all are asked for together.
for (const link of document.querySelectorAll('link[data-after="paint"]')) link.removeAttribute('media');
// The page's file holds a notice for the case that none of this happens: see `start-notice.css`.
try {
  const { start } = await import('./main.tsx');
  await start();
  document.documentElement.dataset.start = 'done';
  // What the reader may come to want next does not compete with what is wanted now.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-after="start"]')) {
    link.rel = 'prefetch';
    link.removeAttribute('media');
  }
} catch (error) {
  document.documentElement.dataset.start = 'failed';
  throw error;
}
