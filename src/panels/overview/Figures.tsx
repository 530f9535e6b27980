import { NO_FILTERS } from '../../domain/filter.ts';
import { tallyThenAndNow } from '../../domain/tally.ts';
import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { VerdictChart } from '../ledger/VerdictChart.tsx';
import { PlaceStrip } from './PlaceStrip.tsx';
import { SectorChart } from './SectorChart.tsx';
import { StatusChart } from './StatusChart.tsx';

/** The whole in one line, every place a mark; opened, two charts that are tables and filters at the same time. */
export function Figures() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { commitments, places, edition } = catalogue;
  const sectors = catalogue.sectors.filter(({ id }) => places.some((place) => place.sectors.includes(id))).length;
  const { changed } = tallyThenAndNow(places, NO_FILTERS, edition.document.date, null);
  return (
    <details className="figures">
      <summary>
        <span className="figures-title">{messages.overview.figures}</span>{' '}
        <span className="muted">
          {messages.overview.figuresSummary(places.length, sectors, changed, edition.words.document.short)}
        </span>
        <PlaceStrip />
      </summary>
      <div className="figures-body">
        {commitments.length > 0 && <VerdictChart />}
        <SectorChart />
        <StatusChart />
      </div>
    </details>
  );
}
