import type { CompletePlace } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { shownStatusOn, statusOn, symbolStage } from '../../domain/status.ts';
import { formatDate } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { PLACE_PAGE_WORDS } from '../../languages/place-page-words.ts';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './status-cells.css';

/**
 * The status on the day of the document, on the day shown if that is another, and the latest known. Where nothing newer is known,
 * the last cell says so and when somebody last looked: repeating the same status would look like news.
 */
export function StatusCells({ place }: { readonly place: CompletePlace }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  if (!place.history.some((entry) => entry.stage)) return null;
  const { at } = view;
  const then = catalogue.edition.document.date;
  const known = statusOn(place.history, then);
  const silent = known !== null && known.entry === statusOn(place.history, null)?.entry;
  return (
    <>
      <p className="status-about" id="state-of-place">
        {PLACE_PAGE_WORDS[view.language].ofThePlace}
      </p>
      <dl className="status-pair" aria-labelledby="state-of-place">
        <StatusCell place={place} day={then} title={messages.statusThen(formatDate(then, view.language, 'short'))} />
        {at !== null && at !== then && (
          <StatusCell place={place} day={at} title={formatDate(at, view.language, 'short')} />
        )}
        {silent ? (
          <div className="status-cell status-silence">
            <dt>{messages.statusLatest}</dt>
            <dd>
              {place.lookedFor && (
                <p>{messages.noNewerRecord(...lookedFor(place.lookedFor, messages, view.language))}</p>
              )}
            </dd>
          </div>
        ) : (
          <StatusCell place={place} day={null} title={messages.statusLatest} />
        )}
      </dl>
    </>
  );
}

/** The day on which somebody last looked for news, and where, in words. */
function lookedFor(
  { date, where }: NonNullable<CompletePlace['lookedFor']>,
  messages: Messages,
  language: Language,
): [date: string, where: readonly string[]] {
  return [formatDate(date, language), where.map((each) => messages.lookedIn[each])];
}

interface StatusCellProps {
  readonly place: CompletePlace;
  readonly day: string | null;
  readonly title: string;
}

function StatusCell({ place, day, title }: StatusCellProps) {
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const status = statusOn(place.history, day);
  const shownStatus = shownStatusOn(place.history, day);
  const first = place.history.find((entry) => entry.stage);
  const shown = day === at && day !== null;
  return (
    <div className="status-cell" data-stage={status?.stage ?? 'unknown'} data-shown={shown || undefined}>
      <dt>
        {title}
        {shown && <span className="visually-hidden"> ({messages.time.day})</span>}
      </dt>
      <dd>
        <strong>
          <PlaceSymbol sector={place.sectors[0]} kind={place.pictogram} stage={symbolStage(place.history, day)} />
          {shownStatus ? statusText(shownStatus, messages, place) : messages.time.noRecord}
        </strong>
        {status ? (
          <p>
            {status.entry.event}{' '}
            <span className="as-of">
              {messages.asOf(formatDate(status.entry.date, language))}
              <SourceNotes keys={status.entry.sources} certainty={status.entry.certainty} party={status.entry.party} />
            </span>
          </p>
        ) : (
          <p>{first ? messages.time.firstRecord(formatDate(first.date, language)) : messages.noStatusSource}</p>
        )}
        {day === null && place.lookedFor && (
          <p className="looked-for">{messages.lookedFor(...lookedFor(place.lookedFor, messages, language))}</p>
        )}
      </dd>
    </div>
  );
}
