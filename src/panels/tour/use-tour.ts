import { useMemo } from 'react';
import type { Atlas } from '../../state/react/atlas.tsx';
import { useAtlas } from '../../state/react/atlas.tsx';
import { passageCaption } from './caption.ts';

export interface TourControls {
  /** Shows a paragraph, in the text and on the map; the nearest where there is none of that number. */
  readonly goTo: (paragraph: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly leave: () => void;
}

/** What a reader can do with the tour. Each says what the eye sees. */
export function useTour(): TourControls {
  const atlas = useAtlas();
  return useMemo(() => tourControls(atlas), [atlas]);
}

function tourControls({ store, announcement }: Atlas): TourControls {
  function goTo(number: number): void {
    const numbers = store.get().catalogue.paragraphs.map((paragraph) => paragraph.number);
    const paragraph = Math.min(numbers.at(-1) ?? 1, Math.max(numbers[0] ?? 1, number));
    // A page that is open makes way, which is a step of its own for Back.
    if (store.get().view.place !== null) store.dispatch({ type: 'close' });
    store.dispatch({ type: 'tour', paragraph });
    const snapshot = store.get();
    const { position } = snapshot.messages.tour;
    announcement.set(`${position(paragraph, numbers.length)}. ${passageCaption(snapshot, paragraph)}`);
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
      const { tour, messages } = store.get();
      if (!tour) return;
      store.dispatch({ type: 'leave-tour', camera: tour.before });
      announcement.set(messages.tour.left);
    },
  };
}
