import { useMemo } from 'react';
import { type ListOrder, orderPlaces } from '../../domain/list-order.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { SortingHead } from '../../elements/SortingHead.tsx';
import { formatDate } from '../../languages/format.ts';
import { useReading } from '../../reading/ReadingProvider.tsx';
import {
  useAtlas,
  useCatalogue,
  useMapCamera,
  useMessages,
  useSelect,
  useShown,
  useView,
} from '../../state/react/atlas.tsx';
import { isPlainClick } from '../../state/react/plain-click.ts';
import { landmarkOf } from '../../state/selectors.ts';
import { SortControl } from '../list/SortControl.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import './places-table.css';

/** Everything the map shows, as a table. Loaded as a chunk of its own; filters and order are shared with the list. */
export function OpenPlacesTable() {
  const reading = useReading();
  const { announcer, store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { at, sort, language } = useView();
  const list = useSelect(({ view }) => store.addressAfter({ type: 'jump', section: 'places' }, view));
  const shown = useShown();
  const camera = useMapCamera(sort === 'distance');
  const places = useMemo(() => {
    const nameRanks = new Map(catalogue.places.map(({ id }, index) => [id, catalogue.nameRanks[index] ?? 0]));
    const centre: LonLat | null = camera && [camera.lng, camera.lat];
    return orderPlaces(shown, sort, { at, centre, nameRanks }).flatMap((group) => group.places);
  }, [catalogue, shown, sort, at, camera]);
  const from = landmarkOf(catalogue) ?? null;
  const { columns, lead, heading, title, close } = messages.table;

  function sortBy(order: ListOrder): void {
    store.dispatch({ type: 'sort', sort: order });
    announcer.announce(messages.list.sorted(messages.list.orders[order]));
  }

  return (
    <article className="places-page whole-page" aria-labelledby="table-heading" ref={reading.attachWholePage}>
      <header>
        <h2 id="table-heading" tabIndex={-1}>
          {heading}
        </h2>
        <p className="prose">{lead(catalogue.places.length, catalogue.edition.words.document.short)}</p>
      </header>
      <div className="list-head">
        <p className="list-summary">{messages.shownOf(shown.length, catalogue.places.length)}</p>
        <a
          className="list-table"
          href={`${list}#places`}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            store.dispatch({ type: 'jump', section: 'places' });
          }}
        >
          {close}
        </a>
        <SortControl />
      </div>
      {places.length === 0 ? (
        <p className="empty">{messages.nothingShown}</p>
      ) : (
        <table className="sorted-table places-table" aria-label={title}>
          <thead>
            <tr>
              <SortingHead sorted={sort === 'name'} onSort={() => sortBy('name')}>
                {columns.name}
              </SortingHead>
              <th scope="col">{formatDate(catalogue.edition.document.date, language, 'short')}</th>
              <SortingHead sorted={sort === 'status'} onSort={() => sortBy('status')}>
                {columns.now}
              </SortingHead>
              <th scope="col">{columns.became}</th>
              <th scope="col">{columns.position}</th>
              {from && <th scope="col">{columns.from(from.label)}</th>}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <PlaceRow key={place.id} place={place} from={from} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
