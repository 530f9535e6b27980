import { type RefObject, useEffect } from 'react';
import { useAtlas, useSnapshot } from '../state/atlas.tsx';
import type { GroundTrouble } from './ground-control.ts';

interface GroundNoticeProps {
  readonly trouble: GroundTrouble;
  /** Takes the focus when the notice, and the button in it, disappear. */
  readonly region: RefObject<HTMLElement | null>;
  readonly onRetry: () => void;
}

/** One quiet line: what is wrong with the ground, and a way to try again. When the network returns, it tries by itself. */
export function GroundNotice({ trouble, region, onRetry }: GroundNoticeProps) {
  const { announcement } = useAtlas();
  const { messages } = useSnapshot();
  const text = messages.ground[trouble];

  useEffect(
    function announceTrouble() {
      announcement.set(text);
    },
    [announcement, text],
  );

  useEffect(
    function retryWhenOnline() {
      window.addEventListener('online', onRetry);
      return () => window.removeEventListener('online', onRetry);
    },
    [onRetry],
  );

  return (
    <p className="map-notice">
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
