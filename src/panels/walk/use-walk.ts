import { useMemo } from 'react';
import type { Atlas } from '../../state/atlas.tsx';
import { useAtlas } from '../../state/atlas.tsx';
import { passageCaption } from './caption.ts';

export interface WalkControls {
  /** Shows a paragraph, in the text and on the map; the nearest where there is none of that number. */
  readonly goTo: (paragraph: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly leave: () => void;
}

/** What a reader can do with the walk. Each says what the eye sees. */
export function useWalk(): WalkControls {
  const atlas = useAtlas();
  return useMemo(() => walkControls(atlas), [atlas]);
}

function walkControls({ store, announcement }: Atlas): WalkControls {
  function goTo(number: number): void {
    const numbers = store.get().catalogue.paragraphs.map((paragraph) => paragraph.number);
    const paragraph = Math.min(numbers.at(-1) ?? 1, Math.max(numbers[0] ?? 1, number));
    // A page that is open makes way, which is a step of its own for Back.
    if (store.get().view.place !== null) store.dispatch({ type: 'close' });
    store.dispatch({ type: 'walk', paragraph });
    const snapshot = store.get();
    const { position } = snapshot.messages.walk;
    announcement.set(`${position(paragraph, numbers.length)}. ${passageCaption(snapshot, paragraph)}`);
  }

  return {
    goTo,
    pause() {
      store.dispatch({ type: 'pause-walk' });
    },
    resume() {
      const { walk } = store.get();
      if (walk) goTo(walk.paragraph);
    },
    leave() {
      const { walk, messages } = store.get();
      if (!walk) return;
      store.dispatch({ type: 'leave-walk', camera: walk.before });
      announcement.set(messages.walk.left);
    },
  };
}
