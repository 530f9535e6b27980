import { useMessages, useView } from '../state/react/atlas.tsx';
import { isLedgerOpen } from '../state/view.ts';
import './skip-links.css';

export function SkipLinks() {
  const messages = useMessages();
  const ledger = useView(isLedgerOpen);
  return (
    <div className="skip-links">
      {ledger ? (
        <a href="#ledger-heading">{messages.ledger.skip}</a>
      ) : (
        <>
          <a href="#text">{messages.skipToText}</a>
          <a href="#places">{messages.skipToList}</a>
        </>
      )}
      <a href="#map">{messages.skipToMap}</a>
    </div>
  );
}
