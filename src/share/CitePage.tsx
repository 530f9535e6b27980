import { useRef, useState } from 'react';
import { readersDay } from '../domain/date.ts';
import { formatDate } from '../languages/format.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';
import { findPlace } from '../state/selectors.ts';
import './cite.css';

/** A plain citation of the page: what, which state of the data, where, read when. */
export function CitePage() {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const field = useRef<HTMLTextAreaElement>(null);
  const [citation, setCitation] = useState('');
  const { outcome, copy, forget } = useCopy(messages.copied);
  const place = findPlace(catalogue, view.place);
  if (!place) return null;

  /** Composed when it is opened: the day of reading is the reader's, not the build's. */
  function compose(open: boolean): void {
    forget();
    if (!open || !place) return;
    const today = readersDay(new Date());
    setCitation(
      messages.place.citation(
        catalogue.edition.words.title,
        place.name,
        catalogue.version,
        formatDate(catalogue.newest, view.language),
        decodeURI(new URL(store.address(), window.location.href).href),
        formatDate(today, view.language),
      ),
    );
  }

  async function copyCitation(): Promise<void> {
    if (!(await copy(citation))) field.current?.select();
  }

  return (
    <details className="cite" onToggle={(event) => compose(event.currentTarget.open)}>
      <summary>{messages.place.cite}</summary>
      <textarea ref={field} readOnly rows={4} value={citation} aria-label={messages.place.cite} />
      <p>
        <button type="button" className="button" onClick={copyCitation}>
          {messages.place.copyCitation}
        </button>{' '}
        <span className="muted">
          {outcome === 'copied' && messages.copied}
          {outcome === 'failed' && messages.copyFailed}
        </span>
      </p>
    </details>
  );
}
