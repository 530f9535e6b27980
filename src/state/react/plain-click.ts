import type { MouseEvent } from 'react';

/** Any other click on a link is the browser's: a new tab or window, or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
