import { Suspense } from 'react';
import { createLate } from '../../domain/late.ts';
import { useMessages } from '../../state/react/atlas.tsx';
import { LatePart } from '../LatePart.tsx';

const body = createLate(async () => (await import('./FiguresBody.tsx')).FiguresBody);

/**
 * Always the same element: rendered anew before its code has come, React would take away what was written beforehand.
 */
const BODY = (
  <Suspense>
    <LatePart part={body} />
  </Suspense>
);

/** The whole in figures, folded: they are in the page from the start, and their code comes after what the reader came for. */
export function Figures() {
  const messages = useMessages();
  return (
    <details className="figures">
      <summary>{messages.overview.figures}</summary>
      {BODY}
    </details>
  );
}
