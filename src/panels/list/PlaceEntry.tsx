import type { Place } from '../../domain/catalogue.ts';
import { matchesFilters } from '../../domain/filter.ts';
import type { Offset } from '../../domain/list-order.ts';
import { sectorOf } from '../../domain/sector.ts';
import { shownStatusOn, statusOn, symbolStage } from '../../domain/status.ts';
import { formatDate, formatDirection, formatDistance } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useIsHighlighted, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import type { View } from '../../state/view.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';

interface PlaceEntryProps {
  readonly place: Place;
  /** Distance and direction from the middle of the map; null unless the list is sorted by distance. */
  readonly offset: Offset | null;
  /** Its number in the whole list, where not all entries are rendered. */
  readonly among?: { readonly position: number; readonly total: number };
}

/** One place: its symbol as on the map, its name, kind and sector, and its status on the day shown. */
export function PlaceEntry({ place, offset, among }: PlaceEntryProps) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  // Narrow selections, so that a change of the filters does not re-render thousands of unaffected entries.
  const at = useView((view) => view.at);
  const language = useView((view) => view.language);
  const selected = useView((view) => view.place === place.id);
  const outside = useView((view) => !matchesFilters(place, view.filters, view.at));
  const lit = useIsHighlighted(place.id);
  const [sector] = place.sectors;
  const lighting = useLighting([place.id]);
  const facts = [
    messages.kinds[place.kind],
    sectorOf(catalogue.sectors, sector).name,
    place.namedInText ? null : messages.context,
  ].filter((fact) => fact !== null);
  const shownStatus = statusLine(place, messages, { at, language });
  return (
    <li
      className="place-entry"
      data-lit={lit || undefined}
      data-outside={outside || undefined}
      aria-posinset={among?.position}
      aria-setsize={among?.total}
    >
      <PlaceSymbol sector={sector} kind={place.pictogram} stage={symbolStage(place.history, at)} />
      <div>
        <AtlasLink
          action={{ type: 'select', place: place.id }}
          className="place-link"
          data-place={place.id}
          aria-current={selected ? 'true' : undefined}
          {...lighting}
        >
          {place.name}
        </AtlasLink>
        {offset && (
          <p className="place-offset">
            {messages.list.away(formatDistance(offset.distanceKm, language), formatDirection(offset.bearing, messages))}
          </p>
        )}
        <p className="place-facts">{facts.join(' · ')}</p>
        {shownStatus}
        {outside && <p className="place-facts">{messages.placeOutsideFilter}</p>}
      </div>
    </li>
  );
}

/** The status on the day shown, with the day it was reported; null for places without a status. */
function statusLine(place: Place, messages: Messages, { at, language }: Pick<View, 'at' | 'language'>) {
  const { history } = place;
  const shownStatus = shownStatusOn(history, at);
  if (shownStatus === null) return null;
  const reported = statusOn(history, at)?.entry.date;
  return (
    <p className="place-status-line">
      {statusText(shownStatus, messages, place)}
      {reported !== undefined && (
        <span className="muted"> · {messages.asOf(formatDate(reported, language, 'short'))}</span>
      )}
    </p>
  );
}
