import type { Place } from '../../domain/catalogue.ts';
import { verdictOf } from '../../domain/commitment.ts';
import { distanceKm, initialBearing } from '../../domain/great-circle.ts';
import { sectorOf } from '../../domain/sector.ts';
import { shownStatusOn, statusOn, symbolStage } from '../../domain/status.ts';
import { formatDate, formatDirection, formatDistance, formatNumber } from '../../languages/format.ts';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { tallyText } from '../ledger/verdict-words.ts';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';

/** A hundredth of a degree is about a kilometre; a place's page gives its position in full precision. */
const DEGREES: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

interface PlaceRowProps {
  readonly place: Place;
  /** The place from which distances are given. */
  readonly from: Place | null;
}

/** A place as a row: what it is, its status then and now, what became of commitments about it, and where it is. */
export function PlaceRow({ place, from }: PlaceRowProps) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const at = useView((view) => view.at);
  const lighting = useLighting([place.id]);
  const { document } = catalogue.edition;
  const verdicts = catalogue.commitments
    .filter(({ places }) => places.includes(place.id))
    .map(({ record }) => verdictOf(record, document.date, at));
  const [sector] = place.sectors;
  return (
    <tr {...lighting}>
      <th scope="row">
        <span className="places-name">
          <PlaceSymbol sector={sector} kind={place.pictogram} stage={symbolStage(place.history, at)} />
          <span>
            <AtlasLink action={{ type: 'select', place: place.id }}>{place.name}</AtlasLink>
            <small className="muted">
              {messages.kinds[place.kind]} · {sectorOf(catalogue.sectors, sector).name}
            </small>
          </span>
        </span>
      </th>
      <td>
        <StatusOn place={place} day={document.date} />
      </td>
      <td>
        <StatusOn place={place} day={at} />
      </td>
      <td>
        {verdicts.length === 0 ? (
          <span className="muted">{messages.table.noCommitment}</span>
        ) : (
          tallyText(verdicts, messages)
        )}
      </td>
      <td>
        <Position place={place} />
      </td>
      {from && (
        <td>
          <Distance place={place} from={from} />
        </td>
      )}
    </tr>
  );
}

function Nothing() {
  return <span className="muted">{useMessages().table.none}</span>;
}

/** @param day YYYY-MM-DD; null for the latest known */
function StatusOn({ place, day }: { readonly place: Place; readonly day: string | null }) {
  const messages = useMessages();
  const language = useView((view) => view.language);
  const status = shownStatusOn(place.history, day);
  const reported = statusOn(place.history, day)?.entry.date;
  if (status === null) return <span className="muted">{messages.noStatus}</span>;
  return (
    <>
      {statusText(status, messages, place)}
      {reported !== undefined && (
        <small className="muted">{messages.asOf(formatDate(reported, language, 'short'))}</small>
      )}
    </>
  );
}

function Position({ place: { abroad, computed, position } }: { readonly place: Place }) {
  const messages = useMessages();
  const language = useView((view) => view.language);
  if (!computed.labelPoint) return <span className="muted">{messages.precisions.none}</span>;
  const [lon, lat] = computed.labelPoint;
  return (
    <>
      <span className="places-position" translate="no">
        {formatNumber(lat, language, DEGREES)}, {formatNumber(lon, language, DEGREES)}
      </span>
      <small className="muted">{messages.precisions[position.precision]}</small>
      {abroad !== undefined && <small>{abroad}</small>}
    </>
  );
}

function Distance({ place, from }: { readonly place: Place; readonly from: Place }) {
  const messages = useMessages();
  const language = useView((view) => view.language);
  const [to, origin] = [place.computed.labelPoint, from.computed.labelPoint];
  if (place.id === from.id) return <span className="muted">{messages.table.here}</span>;
  if (!to || !origin) return <Nothing />;
  return messages.list.away(
    formatDistance(distanceKm(origin, to), language),
    formatDirection(initialBearing(origin, to), messages),
  );
}
