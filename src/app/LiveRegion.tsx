import { useSyncExternalStore } from 'react';
import { SILENCE } from '../state/announcer.ts';
import { useAtlas } from '../state/react/atlas.tsx';

/** The one polite live region. It says what changed where the eye would see it. */
export function LiveRegion() {
  const { announcer } = useAtlas();
  const { text, serial } = useSyncExternalStore(announcer.subscribe, announcer.get, () => SILENCE);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* A new element each time: the same words a second time would else change nothing, and be said to nobody. */}
      <span key={serial}>{text}</span>
    </div>
  );
}
