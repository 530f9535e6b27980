import { type RefObject, useEffect, useState } from 'react';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';
import type { BasemapTrouble } from './basemap-state.ts';
import './map-caption.css';

interface BasemapNoticeProps {
  readonly trouble: BasemapTrouble;
  /** Takes the focus when the notice disappears together with the button that had it. */
  readonly region: RefObject<HTMLElement | null>;
  readonly onRetry: () => void;
}

/** A short notice of what is wrong with the basemap, with buttons to retry and to dismiss it. Retries by itself when the network returns. */
export function BasemapNotice({ trouble, region, onRetry }: BasemapNoticeProps) {
  const { announcer, overlays } = useAtlas();
  const messages = useMessages();
  const text = messages.basemap[trouble];
  const [dismissed, setDismissed] = useState<BasemapTrouble | null>(null);

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

  if (dismissed === trouble) return null;

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
      </button>{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          region.current?.focus();
          setDismissed(trouble);
        }}
      >
        {messages.dismiss}
      </button>
    </p>
  );
}
