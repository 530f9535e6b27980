import { useEffect, useState } from 'react';
import { prefersLessMotion } from '../../state/motion.ts';

/** How long each frame of the animation is shown. */
const FILM_MILLISECONDS = 220;
/** How long each still picture is shown where motion is to be reduced: long enough to be looked at on its own. */
const PICTURE_MILLISECONDS = 1600;

export interface Player {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Plays through time step by step, until the end or until the reader pauses.
 *
 * @param step shows the next frame, or with `still` (motion is to be reduced) the next day of change; false at the end
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
