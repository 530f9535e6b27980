import { Shapes } from '../../elements/Shapes.tsx';
import { MARK_SIZE, type Mark, stageMark } from '../../symbols/symbol.ts';
import './symbols.css';

const COLOURS = { colour: 'currentColor', face: 'var(--symbol-face)', strokeWidth: 1 } as const;

/** The mark for a status, for use inside an SVG; in the colour of the surrounding text. */
export function StageMark({ stage }: { readonly stage: Mark }) {
  return <Shapes shapes={stageMark(stage, COLOURS)} />;
}

/** The mark for a status beside words that say the same; hence hidden from assistive technology. */
export function StageSymbol({ stage }: { readonly stage: Mark }) {
  return (
    <svg className="stage-symbol" viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" focusable="false">
      <StageMark stage={stage} />
    </svg>
  );
}
