import type { Place } from '../../domain/catalogue.ts';
import { shownStatusOn, statusOn, symbolStage } from '../../domain/status.ts';
import { COMMUNIQUE_DAY } from '../../domain/vocabulary.ts';
import { formatDate } from '../../languages/format.ts';
import { useSnapshot } from '../../state/react/atlas.tsx';
import { PlaceSymbol } from '../symbols/Pictogram.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { statusText } from './status-shown.ts';

/** The status on the day of the communiqué, on the day shown where that is another, and as known last. */
export function StatusCells({ place }: { readonly place: Place }) {
  const { messages, view } = useSnapshot();
  if (!place.history.some((entry) => entry.stage)) return null;
  const { at } = view;
  return (
    <dl className="status-pair">
      <StatusCell
        place={place}
        day={COMMUNIQUE_DAY}
        title={messages.statusThen(formatDate(COMMUNIQUE_DAY, view.language, 'short'))}
      />
      {at !== null && at !== COMMUNIQUE_DAY && (
        <StatusCell place={place} day={at} title={formatDate(at, view.language, 'short')} />
      )}
      <StatusCell place={place} day={null} title={messages.statusLatest} />
    </dl>
  );
}

interface StatusCellProps {
  readonly place: Place;
  readonly day: string | null;
  readonly title: string;
}

function StatusCell({ place, day, title }: StatusCellProps) {
  const { messages, view } = useSnapshot();
  const status = statusOn(place.history, day);
  const shownStatus = shownStatusOn(place.history, day);
  const first = place.history.find((entry) => entry.stage);
  const shown = day === view.at && day !== null;
  return (
    <div className="status-cell" data-stage={status?.stage ?? 'unknown'} data-shown={shown || undefined}>
      <dt>
        {title}
        {shown && <span className="visually-hidden"> ({messages.time.day})</span>}
      </dt>
      <dd>
        <strong>
          <PlaceSymbol sector={place.sectors[0]} stage={symbolStage(place.history, day)} />
          {shownStatus ? statusText(shownStatus, messages) : messages.stages.unknown}
        </strong>
        {status ? (
          <p>
            {status.entry.event}{' '}
            <span className="as-of">
              {messages.asOf(formatDate(status.entry.date, view.language))}
              <SourceNotes keys={status.entry.sources} certainty={status.entry.certainty} />
            </span>
          </p>
        ) : (
          <p>{first ? messages.time.firstRecord(formatDate(first.date, view.language)) : messages.noStatusSource}</p>
        )}
      </dd>
    </div>
  );
}
