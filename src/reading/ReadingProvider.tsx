import { Component, createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import type { Anchor } from './anchor.ts';
import { ReadingController } from './reading-controller.ts';

const ReadingContext = createContext<ReadingController | null>(null);

/** @throws outside of a {@link ReadingProvider} */
export function useReading(): ReadingController {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs a ReadingProvider above it');
  return reading;
}

/** Gives the page within it the owner of its reading column, and tells that owner of everything that is drawn. */
export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const { store, layout } = useAtlas();
  const [reading] = useState(() => new ReadingController(store, layout));
  const language = useSelect(({ view }) => view.language);
  const beside = useSelect(({ view }) => view.place !== null);
  const entry = useSelect(({ entry }) => entry);
  return (
    <ReadingContext value={reading}>
      <PassageKeeper reading={reading} language={language} beside={beside} entry={entry}>
        {children}
      </PassageKeeper>
      {/* After the keeper: what is to be shown now is looked for where the text stands again. */}
      <Follower reading={reading} />
    </ReadingContext>
  );
}

/** After the page in the tree, so that the page is drawn when the controller hears of it. */
function Follower({ reading }: { readonly reading: ReadingController }) {
  const snapshot = useSelect((whole) => whole);
  useLayoutEffect(() => reading.keepIn(window), [reading]);
  useLayoutEffect(
    function followDrawing() {
      reading.render(snapshot);
    },
    [reading, snapshot],
  );
  return null;
}

interface PassageKeeperProps {
  readonly reading: ReadingController;
  readonly language: Language;
  /** Whether a page is open, which in wide windows makes the text's column narrower. */
  readonly beside: boolean;
  /** Of the history. */
  readonly entry: string;
  readonly children: ReactNode;
}

/**
 * Keeps the passages that are being read in their place while the language, or the width of the column, breaks every line anew, and
 * has them remembered for the entry of the history that is left. A class, because only classes are told before React changes the
 * document.
 */
class PassageKeeper extends Component<PassageKeeperProps> {
  override getSnapshotBeforeUpdate({ language, beside, entry }: PassageKeeperProps): readonly Anchor[] {
    if (entry !== this.props.entry) this.props.reading.keep(entry);
    const same = language === this.props.language && beside === this.props.beside;
    return same ? [] : this.props.reading.anchors();
  }

  override componentDidUpdate({ language }: PassageKeeperProps, _state: unknown, anchors: readonly Anchor[]): void {
    if (anchors.length > 0) this.props.reading.restore(anchors, language !== this.props.language);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
