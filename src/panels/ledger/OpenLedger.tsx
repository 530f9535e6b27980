import { commitmentOf } from '../../domain/commitment.ts';
import { ledgerRows } from '../../domain/ledger-rows.ts';
import { useReading } from '../../reading/ReadingProvider.tsx';
import { useCatalogue, useLedger, useMessages, useView } from '../../state/react/atlas.tsx';
import { LedgerControls } from './LedgerControls.tsx';
import { LedgerGround, LedgerRule } from './LedgerRules.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { VerdictBar } from './VerdictBar.tsx';
import './ledger.css';

/** The ledger page: what was promised and what became of it. Loaded as a chunk of its own. */
export function OpenLedger() {
  const reading = useReading();
  const { commitments, edition } = useCatalogue();
  const messages = useMessages();
  const { at, filters, fragment, ledger: shown } = useView();
  const ledger = useLedger();
  if (!shown) return null;
  const rows = ledgerRows(commitments, edition.document.date, {
    ...shown,
    filters,
    at,
    named: commitmentOf(fragment),
  });
  const { short } = edition.words.document;
  return (
    <article className="ledger whole-page" aria-labelledby="ledger-heading" ref={reading.attachWholePage}>
      <header className="ledger-head">
        <h2 id="ledger-heading" tabIndex={-1}>
          {messages.ledger.heading(short)}
        </h2>
        <p className="prose">{messages.ledger.lead(commitments.length, short)}</p>
      </header>
      <VerdictBar />
      <LedgerRule />
      <div className="ledger-list-head">
        <p className="muted">{messages.ledger.shownOf(rows.length, commitments.length)}</p>
        <LedgerControls />
      </div>
      {rows.length === 0 ? (
        <p className="empty">{messages.ledger.nothingShown}</p>
      ) : (
        <LedgerTable rows={rows} ledger={ledger} />
      )}
      {ledger !== null && ledger !== 'failed' && <LedgerGround ledger={ledger} />}
    </article>
  );
}
