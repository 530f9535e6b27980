import { Suspense, use, useState } from 'react';
import { createLate } from '../../domain/late.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
// Styled from the start: where it was written beforehand, it is there before its code.
import './places-table.css';

const late = createLate(() => import('./OpenPlacesTable.tsx'));

/** Fetches what draws the table, for a page that was written beforehand with it. */
export const loadTablePanel = late.load;

/** All that the map shows, as a table, where the view has it open. */
export function PlacesTable() {
  const open = useView(({ table }) => table);
  const messages = useMessages();
  return (
    open && (
      <Suspense fallback={<p className="whole-page muted">{messages.loading}</p>}>
        <Late />
      </Suspense>
    )
  );
}

function Late() {
  const panel = use(late.load());
  return panel ? <panel.OpenPlacesTable /> : <Failed />;
}

function Failed() {
  const messages = useMessages();
  const [, setAttempt] = useState(0);
  function retry(): void {
    late.forgetFailed();
    setAttempt((attempt) => attempt + 1);
  }
  return (
    <div className="whole-page">
      <p className="notice-inline" role="alert">
        {messages.place.failed}{' '}
        <button type="button" className="button" onClick={retry}>
          {messages.retry}
        </button>
      </p>
    </div>
  );
}
