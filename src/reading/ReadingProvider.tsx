import { Component, createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import type { Anchor } from './anchor.ts';
import { ReadingController } from './reading-controller.ts';

const ReadingContext = createContext<ReadingController | null>(null);

/** @throws outside a {@link ReadingProvider} */
export function useReading(): ReadingController {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs a ReadingProvider above it');
  return reading;
}

/** Provides the reading controller to the page within it, and tells the controller of every snapshot that has been rendered. */
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
      {/* After the keeper, which first restores the scroll positions from which the controller starts. */}
      <Follower reading={reading} />
    </ReadingContext>
  );
}

/** Placed after the page in the tree, so that the page is rendered when its effect tells the controller. */
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
  /** Whether a place's page is open, which in wide windows narrows the text's column. */
  readonly beside: boolean;
  /** Id of the history entry. */
  readonly entry: string;
  readonly children: ReactNode;
}

/**
 * Keeps the passages being read at the same height while a change of language or column width reflows the text, and saves their positions
 * for the history entry being left. A class component, because only `getSnapshotBeforeUpdate` runs before React changes the document.
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
