import { useMemo } from 'react';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas } from '../../state/react/atlas.tsx';

export interface TourControls {
  /** Shows a paragraph in the text and on the map; numbers out of range go to the nearest paragraph. */
  readonly goTo: (paragraph: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly leave: () => void;
}

/** Actions to control the guided tour. */
export function useTour(): TourControls {
  const atlas = useAtlas();
  return useMemo(() => tourControls(atlas), [atlas]);
}

function tourControls({ store }: Atlas): TourControls {
  function goTo(number: number): void {
    const numbers = store.get().catalogue.paragraphs.map((paragraph) => paragraph.number);
    store.dispatch({ type: 'tour', paragraph: Math.min(numbers.at(-1) ?? 1, Math.max(numbers[0] ?? 1, number)) });
  }

  return {
    goTo,
    pause() {
      store.dispatch({ type: 'pause-tour' });
    },
    resume() {
      const { tour } = store.get();
      if (tour) goTo(tour.paragraph);
    },
    leave() {
      const { tour } = store.get();
      if (tour) store.dispatch({ type: 'leave-tour', camera: tour.before });
    },
  };
}
