import { type RefObject, useEffect } from 'react';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';
import type { BasemapTrouble } from './basemap-state.ts';
import './map-caption.css';

interface BasemapNoticeProps {
  readonly trouble: BasemapTrouble;
  /** Takes the focus when the notice, and the button in it, disappear. */
  readonly region: RefObject<HTMLElement | null>;
  readonly onRetry: () => void;
}

/** One quiet line: what is wrong with the basemap, and a way to try again. When the network returns, it tries by itself. */
export function BasemapNotice({ trouble, region, onRetry }: BasemapNoticeProps) {
  const { announcer, overlays } = useAtlas();
  const messages = useMessages();
  const text = messages.basemap[trouble];

  useEffect(
    function announceTrouble() {
      announcer.announce(text);
    },
    [announcer, text],
  );

  useEffect(
    function retryWhenOnline() {
      window.addEventListener('online', onRetry);
      return () => window.removeEventListener('online', onRetry);
    },
    [onRetry],
  );

  return (
    <p className="map-notice" ref={overlays.register}>
      {text}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          region.current?.focus();
          onRetry();
        }}
      >
        {messages.retry}
      </button>
    </p>
  );
}
