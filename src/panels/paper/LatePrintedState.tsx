import { Suspense, use } from 'react';
import { createLate } from '../../domain/late.ts';

const late = createLate(async () => (await import('./PrintedState.tsx')).PrintedState);

function Late() {
  const Part = use(late.load());
  return Part && <Part />;
}

/** Always the same element: rendered anew before its code has come, React would take away what was written beforehand. */
export const PRINTED_STATE = (
  <Suspense>
    <Late />
  </Suspense>
);
