import type { Stage } from '../../domain/vocabulary.ts';
import './symbols.css';

/** What a circle can say: a stage, or that a thing has none. */
export type Mark = Stage | 'none';

/** Side of the square in which a mark is drawn. */
export const MARK_SIZE = 10;

/**
 * The status form of the map's symbols without the sector's pictogram: hollow, half, full, struck through, question mark. To be
 * drawn inside an SVG; the colour is that of the text around it.
 */
export function StageMark({ stage }: { readonly stage: Mark }) {
  return (
    <g className="stage-mark" data-stage={stage}>
      <circle className="stage-ring" cx="5" cy="5" r="3.7" />
      {stage === 'under-way' && <path className="stage-fill" d="M5 1.3A3.7 3.7 0 0 0 5 8.7Z" />}
      {stage === 'closed' && <path className="stage-line" d="M2.4 7.6 7.6 2.4" />}
      {stage === 'unknown' && <path className="stage-line" d="M3.7 4.1A1.35 1.35 0 1 1 5.5 5.3Q5 5.5 5 6M5 7.3V7.35" />}
    </g>
  );
}

/** A mark beside the words that say the same, hence hidden from assistive technology. */
export function StageSymbol({ stage }: { readonly stage: Mark }) {
  return (
    <svg className="stage-symbol" viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" focusable="false">
      <StageMark stage={stage} />
    </svg>
  );
}
