import { useEffect } from 'react';
import { useAtlas, useSnapshot } from '../state/react/atlas.tsx';
import './notices.css';

/** Says once, politely, what of the address was not understood. */
export function Notices() {
  const { store, announcement } = useAtlas();
  const { dropped, failedLanguage, messages } = useSnapshot();
  const told = dropped.map(({ part, value }) => messages.droppedParts[part](value));
  // `?sector=magic,magic` is one thing not understood.
  const lines = [...new Set(failedLanguage ? [...told, messages.languageFailed] : told)];
  const text = lines.join(' ');

  useEffect(
    function announceNotices() {
      if (text !== '') announcement.set(text);
    },
    [announcement, text],
  );

  if (lines.length === 0) return null;
  return (
    <aside className="notice" aria-label={messages.droppedTitle}>
      {dropped.length > 0 && <strong>{messages.droppedTitle}</strong>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="text-button" onClick={store.dismissNotices}>
        {messages.dismiss}
      </button>
    </aside>
  );
}
