import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useAtlas, useLoadFailure, useMessages, useSelect } from '../../state/react/atlas.tsx';
import type { MountedMap } from '../mount-map.ts';
import type { MeasureCardProps } from './MeasureCard.tsx';
import './measure-tool.css';

/** The button that opens the measuring card. The card and its geodesy are a chunk of their own, loaded on first use. */
export function MeasureTool({ map }: { readonly map: MountedMap | null }) {
  const { announcer, store } = useAtlas();
  const messages = useMessages();
  const open = useSelect(({ measuring }) => measuring);
  const button = useRef<HTMLButtonElement>(null);
  const [Card, setCard] = useState<ComponentType<MeasureCardProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const failure = useLoadFailure(messages.measure.failed);

  useEffect(
    function endWithMap() {
      return () => store.dispatch({ type: 'measure', on: false });
    },
    [store],
  );

  function toggle(): void {
    setFailed(false);
    if (open) {
      store.dispatch({ type: 'measure', on: false });
      return;
    }
    import('./MeasureCard.tsx').then(
      ({ MeasureCard }) => {
        setCard(() => MeasureCard);
        store.dispatch({ type: 'measure', on: true });
      },
      () => {
        setFailed(true);
        announcer.announce(messages.measure.failed);
      },
    );
  }

  return (
    <div className="measure-tool">
      <button
        ref={button}
        type="button"
        className="icon-button"
        title={messages.measure.title}
        aria-expanded={open}
        onClick={toggle}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M3 16 16 3 21 8 8 21ZM7 12 9 14M10 9 13 12M13 6 15 8" />
        </svg>
        <span className="visually-hidden">{messages.measure.title}</span>
      </button>
      {failed && <p className="measure-failed">{failure}</p>}
      {open && Card && (
        <Card
          map={map}
          onClose={() => {
            store.dispatch({ type: 'measure', on: false });
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
