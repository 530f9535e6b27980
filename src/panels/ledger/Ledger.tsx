import { createLate } from '../../domain/late.ts';
import { useView } from '../../state/react/atlas.tsx';
import { LateWholePage } from '../LateWholePage.tsx';
// The styles are imported here, not with the late code: a prerendered ledger needs them before that code arrives.
import '../../elements/sorted-table.css';
import './ledger-table.css';
import './ledger.css';

const page = createLate(async () => (await import('./OpenLedger.tsx')).OpenLedger);

/** Fetches the ledger's code, for a page that was prerendered with it. */
export const loadLedgerPanel = page.load;

/** The ledger page, if the view has it open. */
export function Ledger() {
  return useView(({ ledger }) => ledger !== null) && <LateWholePage page={page} />;
}
