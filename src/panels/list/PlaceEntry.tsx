import type { Place } from '../../domain/catalogue.ts';
import { matchesFilters } from '../../domain/filter.ts';
import type { Offset } from '../../domain/list-order.ts';
import { sectorName } from '../../domain/sector.ts';
import { standingOn, statusOn, symbolStage } from '../../domain/status.ts';
import { formatDate, formatDirection, formatDistance } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useAtlas, useHighlighted, useSnapshot } from '../../state/atlas.tsx';
import type { View } from '../../state/view.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { PlaceSymbol } from '../Pictogram.tsx';
import { standingText } from '../standing.ts';

interface PlaceEntryProps {
  readonly place: Place;
  /** From the middle of the map, where the list is sorted by it. */
  readonly offset: Offset | null;
}

/** One place: its symbol as on the map, its name, what it is, and how it stands on the day shown. */
export function PlaceEntry({ place, offset }: PlaceEntryProps) {
  const { highlight } = useAtlas();
  const { messages, view } = useSnapshot();
  const lit = useHighlighted() === place.id;
  const outside = !matchesFilters(place, view.filters, view.at);
  const [sector] = place.sectors;
  const light = () => highlight.set({ place: place.id, from: 'text' });
  const unlight = () => highlight.set(null);
  const facts = [
    messages.kinds[place.kind],
    sectorName(sector, view.language),
    place.namedInText ? null : messages.context,
  ].filter((fact) => fact !== null);
  const standing = standingLine(place, messages, view);
  return (
    <li className="place-entry" data-lit={lit || undefined} data-outside={outside || undefined}>
      <PlaceSymbol sector={sector} stage={symbolStage(place.history, view.at)} />
      <div>
        <AtlasLink
          action={{ type: 'select', place: place.id }}
          className="place-link"
          aria-current={view.place === place.id ? 'true' : undefined}
          onPointerEnter={light}
          onPointerLeave={unlight}
          onFocus={light}
          onBlur={unlight}
        >
          {place.name}
        </AtlasLink>
        {offset && (
          <p className="place-offset">
            {messages.list.away(
              formatDistance(offset.distanceKm, view.language),
              formatDirection(offset.bearing, messages),
            )}
          </p>
        )}
        <p className="place-facts">{facts.join(' · ')}</p>
        {standing}
        {outside && <p className="place-facts">{messages.placeOutsideFilter}</p>}
      </div>
    </li>
  );
}

/** The state on the day shown with the day it was reported; nothing for things without a status. */
function standingLine({ history }: Place, messages: Messages, { at, language }: View) {
  const standing = standingOn(history, at);
  if (standing === null) return null;
  const reported = statusOn(history, at)?.entry.date;
  return (
    <p className="place-standing">
      {standingText(standing, messages)}
      {reported !== undefined && (
        <span className="muted"> · {messages.asOf(formatDate(reported, language, 'short'))}</span>
      )}
    </p>
  );
}
