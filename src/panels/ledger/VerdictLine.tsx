import type { Commitment } from '../../domain/catalogue.ts';
import type { Verdict } from '../../domain/commitment.ts';
import { formatDate } from '../../languages/format.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';
import { besideVerdict, judgedOn, verdictText } from './verdict-words.ts';
import './verdict-line.css';

interface VerdictLineProps {
  readonly commitment: Commitment;
  readonly verdict: Verdict<Commitment['record'][number]>;
}

/** A verdict with its day, and the remarks it needs: changes, disputes, deadlines, when somebody last looked. */
export function VerdictLine({ commitment, verdict }: VerdictLineProps) {
  const { newest } = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const { date: lookedFor } = commitment.lookedFor;
  const beside = besideVerdict(commitment, verdict, messages, language, judgedOn(commitment, newest, at));
  return (
    <div className="verdict-line" data-verdict={verdict.kind}>
      <p className="verdict">
        <VerdictSymbol verdict={verdict.kind} />
        <span>{verdictText(verdict, messages, language)}</span>
      </p>
      {verdict.kind === 'no-record' && at === null && (
        <p className="verdict-beside">{messages.ledger.lookedFor(formatDate(lookedFor, language, 'short'))}</p>
      )}
      {beside.map((text) => (
        <p key={text} className="verdict-beside">
          {text}
        </p>
      ))}
    </div>
  );
}
