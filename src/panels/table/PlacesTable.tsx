import { createLate } from '../../domain/late.ts';
import { useView } from '../../state/react/atlas.tsx';
import { LateWholePage } from '../LateWholePage.tsx';
// The styles are imported here, not with the late code: a prerendered table needs them before that code arrives.
import '../../elements/sorted-table.css';
import './places-table.css';

const page = createLate(async () => (await import('./OpenPlacesTable.tsx')).OpenPlacesTable);

/** Fetches the table's code, for a page that was prerendered with it. */
export const loadTablePanel = page.load;

/** The table of places, if the view has it open. */
export function PlacesTable() {
  return useView(({ table }) => table) && <LateWholePage page={page} />;
}
