import { type Precision, STAGES } from '../../domain/vocabulary.ts';
import { useSnapshot } from '../../state/atlas.tsx';
import { CertaintySymbol } from '../CertaintySymbol.tsx';
import { StageSymbol } from '../StageSymbol.tsx';

const DRAWN: readonly Exclude<Precision, 'none'>[] = ['surveyed', 'site', 'approximate', 'indicative'];

/** What the symbols mean: how full for the status, which line for the certainty of the position. Sectors have their chips. */
export function Legend() {
  const { messages } = useSnapshot();
  return (
    <details className="legend">
      <summary>{messages.overview.legend}</summary>
      <div className="legend-body">
        <h2>{messages.overview.legendStatus}</h2>
        <ul>
          {STAGES.map((stage) => (
            <li key={stage}>
              <StageSymbol stage={stage} />
              {messages.stages[stage]}
            </li>
          ))}
        </ul>
        <h2>{messages.overview.legendPosition}</h2>
        <ul>
          {DRAWN.map((precision) => (
            <li key={precision}>
              <CertaintySymbol precision={precision} />
              <span>
                <span className="legend-word">{messages.precisions[precision]}</span>{' '}
                <span className="muted">{messages.precisionNotes[precision]}</span>
              </span>
            </li>
          ))}
        </ul>
        <h2>{messages.sight.title}</h2>
        <ul>
          {(['on', 'off', 'none'] as const).map((sight) => (
            <li key={sight}>
              <span className="mention" data-sector="diplomacy" data-sight={sight} aria-hidden="true">
                {messages.sight.sample}
              </span>
              <span className="legend-word">{messages.sight[sight]}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
