import type { HighlightStore } from '../../state/atlas.ts';

/** Long enough to be noticed, short enough not to distract. */
const PULSE_MILLISECONDS = 900;

/**
 * Highlights places briefly, on the map and in the text; ends early if the reader points at something else.
 *
 * @param still whether motion is to be reduced: then nothing happens
 */
export function pulse(highlight: HighlightStore, places: readonly string[], still: boolean): void {
  if (still || places.length === 0) return;
  const lit = { places, from: 'text' } as const;
  highlight.set(lit);
  setTimeout(() => {
    if (highlight.get() === lit) highlight.set(null);
  }, PULSE_MILLISECONDS);
}
