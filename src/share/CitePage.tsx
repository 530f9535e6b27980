import { useRef, useState } from 'react';
import { readersDay } from '../domain/date.ts';
import { formatDate } from '../i18n/format.ts';
import { findPlace, useAtlas, useSnapshot } from '../state/atlas.tsx';

/** A plain citation of the page: what, which state of the data, where, read when. */
export function CitePage() {
  const { store, announcement } = useAtlas();
  const snapshot = useSnapshot();
  const { catalogue, messages, view } = snapshot;
  const field = useRef<HTMLTextAreaElement>(null);
  const [citation, setCitation] = useState('');
  const [outcome, setOutcome] = useState('');
  const place = findPlace(snapshot, view.place);
  if (!place) return null;

  /** Composed when it is opened: the day of reading is the reader's, not the build's. */
  function compose(open: boolean): void {
    setOutcome('');
    if (!open || !place) return;
    const today = readersDay(new Date());
    setCitation(
      messages.place.citation(
        place.name,
        catalogue.version,
        formatDate(catalogue.newest, view.language),
        decodeURI(new URL(store.address(), window.location.href).href),
        formatDate(today, view.language),
      ),
    );
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(citation);
      setOutcome(messages.copied);
      announcement.set(messages.copied);
    } catch {
      field.current?.select();
      setOutcome(messages.copyFailed);
      announcement.set(messages.copyFailed);
    }
  }

  return (
    <details className="cite" onToggle={(event) => compose(event.currentTarget.open)}>
      <summary>{messages.place.cite}</summary>
      <textarea ref={field} readOnly rows={4} value={citation} aria-label={messages.place.cite} />
      <p>
        <button type="button" className="button" onClick={copy}>
          {messages.place.copyCitation}
        </button>{' '}
        <span className="muted">{outcome}</span>
      </p>
    </details>
  );
}
