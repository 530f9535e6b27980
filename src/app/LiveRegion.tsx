import { useSyncExternalStore } from 'react';
import { SILENCE } from '../state/announcer.ts';
import { useAtlas } from '../state/react/atlas.tsx';

/** The page's only polite live region: it announces changes that are otherwise only visible. */
export function LiveRegion() {
  const { announcer } = useAtlas();
  const { text, serial } = useSyncExternalStore(announcer.subscribe, announcer.get, () => SILENCE);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* A new element each time: otherwise repeating the same text would change nothing and not be announced. */}
      <span key={serial}>{text}</span>
    </div>
  );
}
