/** The page's first script, and a small one: what can be read is painted before anything else is done. */
import { afterFirstPaint } from './app/first-paint.ts';

await afterFirstPaint(window);
// The page's file holds a notice for the case that none of this happens: see `start-notice.css`.
try {
  const { start } = await import('./main.tsx');
  await start();
  document.documentElement.dataset.start = 'done';
} catch (error) {
  document.documentElement.dataset.start = 'failed';
  throw error;
}
