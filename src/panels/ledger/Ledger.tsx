import { Suspense, use, useState } from 'react';
import { createLate } from '../../domain/late.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
// Styled from the start: where it was written beforehand, it is there before its code.
import './ledger-table.css';
import './ledger.css';

const late = createLate(() => import('./OpenLedger.tsx'));

/** Fetches what draws the ledger, for a page that was written beforehand with it. */
export const loadLedgerPanel = late.load;

/** What was promised and what became of it, where the view has it open. */
export function Ledger() {
  const open = useView(({ ledger }) => ledger !== null);
  const messages = useMessages();
  return (
    open && (
      <Suspense fallback={<p className="ledger whole-page muted">{messages.loading}</p>}>
        <Late />
      </Suspense>
    )
  );
}

function Late() {
  const panel = use(late.load());
  return panel ? <panel.OpenLedger /> : <Failed />;
}

function Failed() {
  const messages = useMessages();
  const [, setAttempt] = useState(0);
  function retry(): void {
    late.forgetFailed();
    setAttempt((attempt) => attempt + 1);
  }
  return (
    <div className="ledger whole-page">
      <p className="notice-inline" role="alert">
        {messages.place.failed}{' '}
        <button type="button" className="button" onClick={retry}>
          {messages.retry}
        </button>
      </p>
    </div>
  );
}
