import { verdictOf } from '../../domain/commitment.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { CommitmentList } from './CommitmentList.tsx';
import { tallyText } from './verdict-words.ts';

/** The commitments made in a paragraph, and what became of them, folded behind a summary of their counts. */
export function ParagraphBecameOf({ number }: { readonly number: number }) {
  const { commitments, edition } = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  // Only one element of a page may have the id `c12`: the ledger's row, the entry on an open place's page, or this one.
  const named = useView(({ ledger, place }) => ledger === null && place === null);
  const own = commitments.filter(({ paragraph }) => paragraph === number);
  const targeted = useView(({ fragment }) => named && own.some(({ id }) => id === fragment));
  if (own.length === 0) return null;
  const verdicts = own.map(({ record }) => verdictOf(record, edition.document.date, at));
  return (
    <section
      className="paragraph-became-of"
      aria-label={messages.withNote(messages.ledger.becameOf, messages.paragraph(number))}
    >
      <details open={targeted || undefined}>
        <summary>{tallyText(verdicts, messages)}</summary>
        <CommitmentList commitments={own} named={named} />
      </details>
    </section>
  );
}
