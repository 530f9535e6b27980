import { Suspense } from 'react';
import { createLate } from '../../domain/late.ts';
import { useMessages } from '../../state/react/atlas.tsx';
import { LatePart } from '../LatePart.tsx';

const body = createLate(async () => (await import('./FiguresBody.tsx')).FiguresBody);

/**
 * Always the same element: if it were re-rendered before its code arrives, React would discard the prerendered content.
 */
const BODY = (
  <Suspense>
    <LatePart part={body} />
  </Suspense>
);

/** Charts of the whole data set, folded. They are prerendered, and their code loads only after more important code. */
export function Figures() {
  const messages = useMessages();
  return (
    <details className="figures">
      <summary>{messages.overview.figures}</summary>
      {BODY}
    </details>
  );
}
