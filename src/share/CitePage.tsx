import { useRef, useState } from 'react';
import { formatDate } from '../languages/format.ts';
import { useAtlas, useCatalogue, useMessages, useSelect, useView } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';
import { useReadersDay } from '../state/react/use-readers-day.ts';
import { findPlace } from '../state/selectors.ts';
import './cite.css';

/** A plain citation of the open place page: title, version of the data, address, date of access. */
export function CitePage() {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const field = useRef<HTMLTextAreaElement>(null);
  const today = useReadersDay();
  const [open, setOpen] = useState(false);
  const address = useSelect((snapshot) => (open ? store.addressOf(snapshot.view) : ''));
  const { outcome, copy, forget } = useCopy(messages.copied);
  const place = findPlace(catalogue, view.place);
  if (!place) return null;

  /** Only while unfolded, since address and date of access depend on the reader and must not be prerendered. */
  const citation = open
    ? messages.place.citation(
        catalogue.edition.words.title,
        place.name,
        catalogue.version,
        formatDate(catalogue.newest, view.language),
        decodeURI(new URL(address, window.location.href).href),
        formatDate(today, view.language),
      )
    : '';

  function toggle(isOpen: boolean): void {
    forget();
    setOpen(isOpen);
  }

  async function copyCitation(): Promise<void> {
    if (!(await copy(citation))) field.current?.select();
  }

  return (
    <details className="cite" onToggle={(event) => toggle(event.currentTarget.open)}>
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
