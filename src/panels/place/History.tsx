import type { Claim, CompletePlace, HistoryEntry } from '../../domain/catalogue.ts';
import { dateSpan } from '../../domain/date.ts';
import { plansOf } from '../../domain/plans.ts';
import type { StatusWords } from '../../domain/vocabulary.ts';
import { List } from '../../elements/List.tsx';
import { formatClaim, formatDate } from '../../languages/format.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { TimelineStrip } from './HistoryAxis.tsx';
import { Section } from './Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './tags.css';
import './history.css';

/** The history of a place: a strip that shows distances in time, and a list with all the details. */
export function Timeline({ place }: { readonly place: CompletePlace }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { history } = place;
  const then = catalogue.edition.document.date;
  const plans = plansOf(place.claims);
  if (history.length === 0) return null;
  const after = history.findIndex(({ date }) => dateSpan(date).from > then);
  const marked = history.some(({ date }) => date === then);
  const entries = history.map((entry, index) => (
    <HistoryItem key={`${entry.date} ${entry.event}`} entry={entry} number={index + 1} words={place.statusWords} />
  ));
  if (!marked) entries.splice(after < 0 ? history.length : after, 0, <DocumentItem key="document" />);
  return (
    <Section title={messages.timeline} className="timeline">
      <TimelineStrip history={history} plans={plans.map(({ date }) => date)} />
      <List ordered className="history">
        {entries}
      </List>
      {plans.length > 0 && (
        <>
          <h4 className="plans-title">{messages.place.plans}</h4>
          <List className="history">
            {plans.map((plan) => (
              <PlanItem key={`${plan.measure} ${plan.of} ${plan.date} ${plan.value}`} plan={plan} />
            ))}
          </List>
        </>
      )}
    </Section>
  );
}

interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly number: number;
  readonly words: StatusWords;
}

function HistoryItem({ entry, number, words }: HistoryItemProps) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const later = at !== null && dateSpan(entry.date).from > at;
  return (
    <li data-document={entry.date === catalogue.edition.document.date || undefined} data-later={later || undefined}>
      <span className="history-number" aria-hidden="true">
        {number}
      </span>
      <time dateTime={entry.date}>{formatDate(entry.date, language, 'short')}</time>
      <p>
        {entry.event}{' '}
        {entry.stage && (
          <span className="stage-tag" data-stage={entry.stage}>
            {messages.statusWords[words][entry.stage]}
          </span>
        )}
        <SourceNotes keys={entry.sources} certainty={entry.certainty} party={entry.party} />
        {later && <span className="visually-hidden"> ({messages.time.later})</span>}
      </p>
    </li>
  );
}

/** A planned or forecast figure, listed with the history as well as among the figures. */
function PlanItem({ plan }: { readonly plan: Claim }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  return (
    <li>
      <svg className="plan-symbol" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path className="timeline-plan" d="M1.5 6 6 1.5 10.5 6 6 10.5Z" />
      </svg>
      <time dateTime={plan.date}>{formatDate(plan.date, language, 'short')}</time>
      <p>
        <span className="plan-measure">{plan.measureName}</span> {formatClaim(plan, language, messages)}
        {plan.of && <span className="claim-note"> {plan.of}</span>}
        {plan.note && <span className="claim-note"> {plan.note}</span>}{' '}
        <SourceNotes keys={plan.sources} certainty={plan.certainty} party={plan.party} />
      </p>
    </li>
  );
}

/** Marks the day of the document in the list, if no entry is of that day. */
function DocumentItem() {
  const { document, words } = useCatalogue().edition;
  const messages = useMessages();
  const language = useView(({ language }) => language);
  return (
    <li className="history-document">
      {messages.time.documentDay(formatDate(document.date, language, 'short'), words.document.short)}
    </li>
  );
}
