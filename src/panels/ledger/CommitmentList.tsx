import type { ReactNode } from 'react';
import type { Commitment } from '../../domain/catalogue.ts';
import { verdictOf } from '../../domain/commitment.ts';
import { List } from '../../elements/List.tsx';
import { useCatalogue, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import './commitment-list.css';

interface CommitmentListProps {
  readonly commitments: readonly Commitment[];
  /** Whether the entries carry ids, so that `#c12` leads to them. */
  readonly named: boolean;
  /** Renders what goes below a verdict. */
  readonly beside?: (commitment: Commitment) => ReactNode;
}

/** Commitments with their verdicts, each a link to its row in the ledger. */
export function CommitmentList({ commitments, named, beside }: CommitmentListProps) {
  return (
    <List className="commitments">
      {commitments.map((commitment) => (
        <Entry key={commitment.id} commitment={commitment} named={named}>
          {beside?.(commitment)}
        </Entry>
      ))}
    </List>
  );
}

interface EntryProps extends Pick<CommitmentListProps, 'named'> {
  readonly commitment: Commitment;
  readonly children: ReactNode;
}

function Entry({ commitment, named, children }: EntryProps) {
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
      {children}
    </li>
  );
}
