import { createLate } from '../../domain/late.ts';
import { useView } from '../../state/react/atlas.tsx';
import { LateWholePage } from '../LateWholePage.tsx';
// Styled from the start: where it was written beforehand, it is there before its code.
import '../../elements/sorted-table.css';
import './places-table.css';

const page = createLate(async () => (await import('./OpenPlacesTable.tsx')).OpenPlacesTable);

/** Fetches what draws the table, for a page that was written beforehand with it. */
export const loadTablePanel = page.load;

/** All that the map shows, as a table, where the view has it open. */
export function PlacesTable() {
  return useView(({ table }) => table) && <LateWholePage page={page} />;
}
