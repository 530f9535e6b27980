import type { Place } from '../domain/catalogue.ts';
import { dateSpan } from '../domain/date.ts';
import { COMMUNIQUE_DAY } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { useSnapshot } from '../state/atlas.tsx';
import { Section } from './PlacePage.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { TimelineStrip } from './time/TimelineStrip.tsx';

/** The history of a place: a strip to see the distances in time, and the list that says everything. */
export function Timeline({ place }: { readonly place: Place }) {
  const { messages, view } = useSnapshot();
  if (place.history.length === 0) return null;
  return (
    <Section title={messages.timeline} className="timeline">
      <TimelineStrip history={place.history} />
      <ol className="history">
        {place.history.map((entry) => {
          const later = view.at !== null && dateSpan(entry.date).from > view.at;
          return (
            <li
              key={`${entry.date} ${entry.event}`}
              data-communique={entry.date === COMMUNIQUE_DAY || undefined}
              data-later={later || undefined}
            >
              <time dateTime={entry.date}>{formatDate(entry.date, view.language, 'short')}</time>
              <p>
                {entry.event}
                {entry.stage && (
                  <span className="stage-tag" data-stage={entry.stage}>
                    {messages.stages[entry.stage]}
                  </span>
                )}
                <SourceNotes keys={entry.sources} certainty={entry.certainty} />
                {later && <span className="visually-hidden"> ({messages.time.later})</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
