import type { Commitment } from '../../domain/catalogue.ts';
import { verdictOf } from '../../domain/commitment.ts';
import { List } from '../../elements/List.tsx';
import { useCatalogue, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import './commitment-list.css';

interface CommitmentListProps {
  readonly commitments: readonly Commitment[];
  /** Whether the entries answer for `#c12` on this page. */
  readonly named: boolean;
}

/** Commitments with their verdicts, each a link to its row in the ledger. */
export function CommitmentList({ commitments, named }: CommitmentListProps) {
  return (
    <List className="commitments">
      {commitments.map((commitment) => (
        <Entry key={commitment.id} commitment={commitment} named={named} />
      ))}
    </List>
  );
}

function Entry({ commitment, named }: { readonly commitment: Commitment; readonly named: boolean }) {
  const { id, summary, places, record } = commitment;
  const { edition } = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const targeted = useView(({ fragment }) => fragment === id);
  const lighting = useLighting(places);
  return (
    <li {...(named ? { id } : {})} data-target={(named && targeted) || undefined} {...lighting}>
      <p className="commitment-summary">
        {summary}{' '}
        <AtlasLink action={{ type: 'ledger', commitment: id, focus: true }} className="commitment-link">
          {messages.ledger.commitment(id)}
        </AtlasLink>
      </p>
      <VerdictLine commitment={commitment} verdict={verdictOf(record, edition.document.date, at)} />
    </li>
  );
}
