import type { CompletePlace, IndependentRecord } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate, formatDistance, formatNumber, formatUnit } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { Section } from './Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './place-records.css';

/** The place's entries in independent registers, and how they differ from the atlas. */
export function Records({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  if (place.records.length === 0) return null;
  return (
    <Section title={messages.records.title}>
      <p className="muted">{messages.records.note}</p>
      <dl className="claims">
        {place.records.map((record) => (
          <RecordEntry key={`${record.authority} ${record.id}`} record={record} />
        ))}
      </dl>
    </Section>
  );
}

function RecordEntry({ record }: { readonly record: IndependentRecord }) {
  const { authority, id, date, text, sources, certainty } = record;
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const figure = figureText(record, messages, language);
  return (
    <div className="claim-group">
      <dt>
        {authority} <span className="record-id">{id}</span>
      </dt>
      <dd>
        {figure !== null && <span className="claim-figure">{figure}</span>}
        <span>{text}</span>
        {differences(record, messages, language).map((difference) => (
          <span key={difference} className="record-difference">
            {difference}
          </span>
        ))}
        <span className="as-of">
          {formatDate(date, language, 'short')}
          <SourceNotes keys={sources} certainty={certainty} />
        </span>
      </dd>
    </div>
  );
}

/** “Syndicated loan: US$660 million”. */
function figureText({ figure, money }: IndependentRecord, messages: Messages, language: Language): string | null {
  if (money) {
    const amount = formatUnit(money.value, money.unit, language, 2);
    return messages.records.money(messages.records.instruments[money.instrument], amount, money.from);
  }
  return figure
    ? messages.records.figure(figure.measureName, formatUnit(figure.value, figure.unit, language, 2))
    : null;
}

/** How a record differs from the atlas, in words; the numbers are computed when the catalogue is compiled. */
function differences(record: IndependentRecord, { records }: Messages, language: Language): readonly string[] {
  const { distanceKm, money, beside } = record;
  const apart = distanceKm === undefined ? [] : [records.apart(formatDistance(distanceKm, language))];
  if (!beside) return apart;
  const ours = formatUnit(beside.value, beside.unit, language, 2);
  const date = formatDate(beside.date, language, 'short');
  if (beside.ratio === undefined) return [...apart, records.besideCost(ours, date)];
  const percent = (value: number) => formatNumber(value, language, { style: 'percent', maximumFractionDigits: 1 });
  if (money) return [...apart, records.shareOfCost(percent(beside.ratio), ours, date)];
  const difference = beside.ratio - 1;
  if (difference === 0) return [...apart, records.same(ours, date)];
  return [...apart, records.differs(percent(Math.abs(difference)), difference > 0, ours, date)];
}
