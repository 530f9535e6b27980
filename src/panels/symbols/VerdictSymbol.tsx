import type { OutcomeKind } from '../../domain/commitment.ts';
import './verdict-symbol.css';

/** A tick, an arrow, quotation marks, a row of dots, a dash: SVG paths in a box of 16 by 16. */
const STROKES: Readonly<Record<OutcomeKind, string>> = {
  done: 'M2.8 8.6 6.3 12.2 13.2 4',
  'under-way': 'M2 8H13M9.2 4.2 13 8 9.2 11.8',
  restated: 'M6.6 4.4C3.6 5.6 3 8.4 4.2 11.2M12.6 4.4C9.6 5.6 9 8.4 10.2 11.2',
  'no-record': 'M3 8H3.1M8 8H8.1M13 8H13.1',
  'not-promised': 'M5 8H11',
};

export function VerdictSymbol({ verdict }: { readonly verdict: OutcomeKind }) {
  return (
    <svg className="verdict-symbol" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[verdict]} />
    </svg>
  );
}
