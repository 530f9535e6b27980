import { useEffect, useState } from 'react';
import { prefersLessMotion } from '../../state/motion.ts';

/** How long a month of the film stays on the screen. */
const FILM_MILLISECONDS = 220;
/** How long a picture stays where the page is asked to reduce motion: long enough to be looked at by itself. */
const PICTURE_MILLISECONDS = 1600;

export interface Player {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Steps through time, one step after the other, until there is none left or the reader pauses.
 *
 * @param step takes one step, of a film or, where the page is asked to reduce motion, to the next picture; false at the end
 */
export function usePlay(step: (still: boolean) => boolean): Player {
  const [playing, setPlaying] = useState(false);
  useEffect(
    function playThrough() {
      if (!playing) return;
      let frame = 0;
      let before = performance.now();
      function onFrame(now: number): void {
        const reduced = prefersLessMotion();
        if (now - before >= (reduced ? PICTURE_MILLISECONDS : FILM_MILLISECONDS)) {
          before = now;
          if (!step(reduced)) {
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
