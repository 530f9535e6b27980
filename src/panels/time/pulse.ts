import type { HighlightStore } from '../../state/atlas.ts';

/** Long enough to be found with the eye, short enough to be one glance. */
const PULSE_MILLISECONDS = 900;

/**
 * Lets places glow once, on the map and in the text, unless the reader points at something meanwhile.
 *
 * @param still whether the page is asked to reduce motion: then nothing glows
 */
export function pulse(highlight: HighlightStore, places: readonly string[], still: boolean): void {
  if (still || places.length === 0) return;
  const lit = { places, from: 'text' } as const;
  highlight.set(lit);
  setTimeout(() => {
    if (highlight.get() === lit) highlight.set(null);
  }, PULSE_MILLISECONDS);
}
