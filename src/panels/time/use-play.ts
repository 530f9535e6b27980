import { useEffect, useState } from 'react';

/** How long a month stays on the screen. */
const STEP_MILLISECONDS = 220;

export interface Player {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Steps through time, one step after the other, until there is none left, the reader pauses, or the page is asked to reduce
 * motion.
 *
 * @param step takes one step; false at the end
 */
export function usePlay(step: () => boolean): Player {
  const [playing, setPlaying] = useState(false);
  useEffect(
    function playThrough() {
      if (!playing) return;
      const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');
      let frame = 0;
      let before = performance.now();
      function onFrame(now: number): void {
        if (now - before >= STEP_MILLISECONDS) {
          before = now;
          if (reduced.matches || !step()) {
            setPlaying(false);
            return;
          }
        }
        frame = requestAnimationFrame(onFrame);
      }
      frame = requestAnimationFrame(onFrame);
      return () => cancelAnimationFrame(frame);
    },
    [playing, step],
  );
  return { playing, play: () => setPlaying(true), pause: () => setPlaying(false) };
}
