import { type Precision, STAGES } from '../../domain/vocabulary.ts';
import { useSnapshot } from '../../state/atlas.tsx';
import { PlaceSymbol } from '../Pictogram.tsx';

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
              <PlaceSymbol sector="diplomacy" stage={stage} />
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
      </div>
    </details>
  );
}

/** A shape and a point as the map draws them for a precision. */
function CertaintySymbol({ precision }: { readonly precision: Exclude<Precision, 'none'> }) {
  return (
    <svg
      className="certainty-symbol"
      viewBox="0 0 44 30"
      aria-hidden="true"
      focusable="false"
      data-precision={precision}
    >
      {precision === 'approximate' && <circle className="certainty-halo" cx="22" cy="15" r="13" />}
      {precision === 'indicative' && <path className="certainty-line" d="M2 22C12 26 14 8 24 10S36 10 42 5" />}
      {precision === 'surveyed' && <path className="certainty-area" d="M6 6H36L39 24H4Z" />}
      {precision !== 'indicative' && <circle className="certainty-point" cx="22" cy="15" r="4.5" />}
    </svg>
  );
}
