import { NO_FILTERS } from '../../domain/filter.ts';
import { tallyThenAndNow } from '../../domain/tally.ts';
import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { PlaceStrip } from './PlaceStrip.tsx';
import { SectorChart } from './SectorChart.tsx';
import { StatusChart } from './StatusChart.tsx';

/** A strip with one mark per place, and charts that are tables and filters at the same time. */
export function FiguresBody() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { places, edition } = catalogue;
  const sectors = catalogue.sectors.filter(({ id }) => places.some((place) => place.sectors.includes(id))).length;
  const { changed } = tallyThenAndNow(places, NO_FILTERS, edition.document.date, null);
  return (
    <div className="figures-body">
      <div>
        <p>{messages.overview.figuresSummary(places.length, sectors, changed, edition.words.document.short)}</p>
        <PlaceStrip />
      </div>
      <SectorChart />
      <StatusChart />
    </div>
  );
}
