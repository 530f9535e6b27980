import { useMessages } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { VerdictBar } from './VerdictBar.tsx';

/** What became of the commitments, among the other figures. */
export function VerdictChart() {
  const messages = useMessages();
  return (
    <section className="chart verdict-chart" aria-labelledby="verdict-chart">
      <h2 id="verdict-chart">{messages.ledger.becameOf}</h2>
      <VerdictBar />
      <p>
        <AtlasLink action={{ type: 'ledger' }}>{messages.ledger.openLedger}</AtlasLink>
      </p>
    </section>
  );
}
