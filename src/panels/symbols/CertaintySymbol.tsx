import type { Precision } from '../../domain/vocabulary.ts';
import { Shapes } from '../../elements/Shapes.tsx';
import { CERTAINTY_BOX, certaintySign } from '../../symbols/certainty.ts';
import './symbols.css';

const COLOURS = { colour: 'var(--chart)', quiet: 'var(--ink-soft)' } as const;

/** How precisely a position is known, in the map's own signs. */
export function CertaintySymbol({ precision }: { readonly precision: Precision }) {
  return (
    <svg
      className="certainty-symbol"
      viewBox={`0 0 ${CERTAINTY_BOX.width} ${CERTAINTY_BOX.height}`}
      aria-hidden="true"
      focusable="false"
      data-precision={precision}
    >
      <Shapes shapes={certaintySign(precision, COLOURS)} />
    </svg>
  );
}
