import { VERDICTS } from '../../domain/commitment.ts';
import type { LaterText, WholeLedger } from '../../domain/ledger.ts';
import { List } from '../../elements/List.tsx';
import { formatDate } from '../../languages/format.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { SourceNotes } from '../place/SourceNotes.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';

/** Explains in plain words how verdicts follow from records. */
export function LedgerRule() {
  const { ledger } = useMessages();
  return (
    <details className="ledger-rule">
      <summary>{ledger.ruleTitle}</summary>
      <p>{ledger.ruleLead}</p>
      <dl>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictSymbol verdict={verdict} /> {ledger.verdicts[verdict]}
            </dt>
            <dd>{ledger.rule[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p>{ledger.ruleBeside}</p>
      <p>{ledger.ruleSilence}</p>
      <p>
        <a href="#coding-rules">{ledger.codingTitle}</a>
      </p>
    </details>
  );
}

/** What the ledger rests on: later texts by the same parties, and the rules by which everything was coded. */
export function LedgerGround({ ledger }: { readonly ledger: WholeLedger }) {
  const messages = useMessages();
  const { codingRules, laterTexts, sources } = ledger;
  return (
    <>
      {laterTexts.length > 0 && (
        <section className="ledger-section" aria-labelledby="later-texts">
          <h3 id="later-texts">{messages.ledger.laterTexts}</h3>
          <p>{messages.ledger.laterTextsNote}</p>
          <List ordered className="later-texts">
            {laterTexts.map((text) => (
              <LaterTextItem key={text.name} text={text} sources={sources} />
            ))}
          </List>
        </section>
      )}
      <section className="ledger-section" aria-labelledby="coding-rules">
        <h3 id="coding-rules" tabIndex={-1}>
          {messages.ledger.codingTitle}
        </h3>
        <p>{codingRules.lead}</p>
        {codingRules.sections.map(({ title, rules }) => (
          <div key={title}>
            <h4>{title}</h4>
            <List>
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </List>
          </div>
        ))}
      </section>
    </>
  );
}

interface LaterTextItemProps {
  readonly text: LaterText;
  readonly sources: WholeLedger['sources'];
}

function LaterTextItem({ text: { commitments, date, name, sources: keys }, sources }: LaterTextItemProps) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  return (
    <li>
      <time dateTime={date}>{formatDate(date, language, 'short')}</time>
      <span>
        {name} <span className="muted">{messages.ledger.followsUp(commitments.length)}</span>{' '}
        <SourceNotes keys={keys} certainty="stated" from={sources} />
      </span>
    </li>
  );
}
