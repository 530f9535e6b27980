import type { LedgerOrder } from '../../domain/commitment.ts';
import type { WholeLedger } from '../../domain/ledger.ts';
import type { LedgerRow } from '../../domain/ledger-rows.ts';
import { SortingHead } from '../../elements/SortingHead.tsx';
import { useAtlas, useCatalogue, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { ParagraphLink } from '../reading/ParagraphLink.tsx';
import { FollowUps } from './FollowUps.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import './ledger-table.css';

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  readonly ledger: WholeLedger | 'failed' | null;
}

/** The commitments, one per row; in a narrow column, one per card. */
export function LedgerTable({ rows, ledger }: LedgerTableProps) {
  const { announcer, store } = useAtlas();
  const messages = useMessages();
  const sorted = useView((view) => view.ledger?.order);
  const { columns, orders } = messages.ledger;

  function sort(order: LedgerOrder): void {
    store.dispatch({ type: 'order', order });
    announcer.announce(messages.ledger.sorted(orders[order]));
  }

  return (
    <table className="sorted-table ledger-table" aria-label={messages.ledger.table}>
      <thead>
        <tr>
          <SortingHead sorted={sorted === 'text'} onSort={() => sort('text')}>
            {columns.number}
          </SortingHead>
          <th scope="col">{columns.commitment}</th>
          <SortingHead sorted={sorted === 'verdict'} onSort={() => sort('verdict')}>
            {columns.verdict}
          </SortingHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.commitment.id} row={row} ledger={ledger} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row: { commitment, verdict, outside },
  ledger,
}: { readonly row: LedgerRow } & Pick<LedgerTableProps, 'ledger'>) {
  const { id, paragraph, summary, kind, hasEnd, places, record } = commitment;
  const messages = useMessages();
  const targeted = useView(({ fragment }) => fragment === id);
  const lighting = useLighting(places);
  return (
    <tr id={id} data-target={targeted || undefined} data-outside={outside || undefined} {...lighting}>
      <th scope="row">
        <AtlasLink
          action={{ type: 'ledger', commitment: id }}
          aria-label={messages.ledger.commitment(id)}
          aria-current={targeted ? 'location' : undefined}
        >
          {id.slice(1)}
        </AtlasLink>
      </th>
      <td className="ledger-what">
        <p className="ledger-summary">{summary}</p>
        <p className="ledger-facts">
          <span>
            <Parties codes={commitment.by} /> ·{' '}
            <span title={messages.ledger.kindNotes[kind]}>{messages.ledger.kinds[kind]}</span>
          </span>
          <ParagraphLink number={paragraph}>{messages.paragraph(paragraph)}</ParagraphLink>
          {places.map((place) => (
            <PlaceLink key={place} id={place} />
          ))}
        </p>
        {!hasEnd && kind !== 'position' && targeted && <p className="ledger-note">{messages.ledger.endless}</p>}
        {outside && <p className="ledger-note">{messages.outsideFilter}</p>}
        <FollowUps commitment={id} count={record.length} open={targeted} ledger={ledger} />
      </td>
      <td>
        <VerdictLine commitment={commitment} verdict={verdict} />
      </td>
    </tr>
  );
}

function Parties({ codes }: { readonly codes: readonly string[] }) {
  const { partyNames } = useCatalogue();
  return codes.map((code) => partyNames[code] ?? code).join(' · ');
}

function PlaceLink({ id }: { readonly id: string }) {
  const catalogue = useCatalogue();
  const place = findPlace(catalogue, id);
  return (
    place && (
      <AtlasLink action={{ type: 'select', place: id }} className="ledger-place" data-sector={place.sectors[0]}>
        {place.label}
      </AtlasLink>
    )
  );
}
