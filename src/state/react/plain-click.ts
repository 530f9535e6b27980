import type { MouseEvent } from 'react';

/** Whether a link should handle a click itself. Any other click is left to the browser: a new tab or window, or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
