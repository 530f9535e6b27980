import { createLate } from '../../domain/late.ts';
import { useView } from '../../state/react/atlas.tsx';
import { LateWholePage } from '../LateWholePage.tsx';
// Styled from the start: where it was written beforehand, it is there before its code.
import '../../elements/sorted-table.css';
import './ledger-table.css';
import './ledger.css';

const page = createLate(async () => (await import('./OpenLedger.tsx')).OpenLedger);

/** Fetches what draws the ledger, for a page that was written beforehand with it. */
export const loadLedgerPanel = page.load;

/** What was promised and what became of it, where the view has it open. */
export function Ledger() {
  return useView(({ ledger }) => ledger !== null) && <LateWholePage page={page} />;
}
