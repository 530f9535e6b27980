import { dateSpan } from '../../domain/date.ts';
import type { FollowUp, WholeLedger } from '../../domain/ledger.ts';
import { List } from '../../elements/List.tsx';
import { formatDate } from '../../languages/format.ts';
import { useAtlas, useMessages, useView } from '../../state/react/atlas.tsx';
import { SourceNotes } from '../place/SourceNotes.tsx';

interface FollowUpsProps {
  readonly commitment: string;
  /** Number of follow-ups, whatever day is shown. */
  readonly count: number;
  /** Whether they are unfolded initially. */
  readonly open: boolean;
  readonly ledger: WholeLedger | 'failed' | null;
  readonly onToggle?: () => void;
}

/** What happened since, folded: for each follow-up its day, kind, one sentence, its sources and the passage of a later text. */
export function FollowUps({ commitment, count, open, ledger, onToggle }: FollowUpsProps) {
  const messages = useMessages();
  if (count === 0) return null;
  return (
    <details className="follow-ups" open={open || undefined} onToggle={onToggle}>
      <summary>{messages.ledger.followUps(count)}</summary>
      {ledger === 'failed' ? (
        <Failed />
      ) : ledger === null ? (
        <p>{messages.loading}</p>
      ) : (
        <List ordered>
          {(ledger.followUps[commitment] ?? []).map((followUp) => (
            <FollowUpItem key={`${followUp.date} ${followUp.text}`} followUp={followUp} sources={ledger.sources} />
          ))}
        </List>
      )}
    </details>
  );
}

function Failed() {
  const { ledger } = useAtlas();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  return (
    <p>
      {messages.ledger.followUpsFailed}{' '}
      <button type="button" className="text-button" onClick={() => void ledger.load(language)}>
        {messages.retry}
      </button>
    </p>
  );
}

interface FollowUpItemProps {
  readonly followUp: FollowUp;
  readonly sources: WholeLedger['sources'];
}

function FollowUpItem({ followUp, sources }: FollowUpItemProps) {
  const { date, kind, text, passage, passageNotNamed, certainty, party } = followUp;
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const later = at !== null && dateSpan(date).from > at;
  return (
    <li data-kind={kind} data-later={later || undefined}>
      <p className="follow-up-head">
        <time dateTime={date}>{formatDate(date, language, 'short')}</time>{' '}
        <span className="follow-up-kind">{messages.ledger.followUpKinds[kind]}</span>
        {later && <span className="visually-hidden"> ({messages.time.later})</span>}
      </p>
      <p>
        {text} <SourceNotes keys={followUp.sources} certainty={certainty} party={party} from={sources} />
        {passage !== undefined && <span className="follow-up-passage"> {messages.ledger.passage(passage)}</span>}
        {passageNotNamed && <span className="follow-up-passage"> {messages.ledger.passageNotNamed}</span>}
      </p>
    </li>
  );
}
