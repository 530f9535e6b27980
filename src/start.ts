/** The page's first module, kept small: it lets the text be painted before the atlas starts. */
import { afterFirstPaint } from './app/first-paint.ts';

await afterFirstPaint({
  document,
  matchMedia: (query) => window.matchMedia(query),
  PerformanceObserver,
});
// Style sheets that had to wait for the paint are now requested all at once.
for (const link of document.querySelectorAll('link[data-after="paint"]')) link.removeAttribute('media');
// If none of this happens, a notice in the page's file shows up: see `start-notice.css`.
try {
  const { start } = await import('./main.tsx');
  await start();
  document.documentElement.dataset.start = 'done';
  // What the reader may need next must not compete with what is needed now, so it is prefetched only afterwards.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-after="start"]')) {
    link.rel = 'prefetch';
    link.removeAttribute('media');
  }
} catch (error) {
  document.documentElement.dataset.start = 'failed';
  throw error;
}
