import { type ComponentType, Suspense } from 'react';
import type { Late } from '../domain/late.ts';
import { useMessages } from '../state/react/atlas.tsx';
import { LatePart } from './LatePart.tsx';

/** A page that replaces text and list (the ledger, the table) and whose code is fetched when it is first opened. */
export function LateWholePage({ page }: { readonly page: Late<ComponentType> }) {
  const messages = useMessages();
  return (
    <Suspense fallback={<p className="whole-page muted">{messages.loading}</p>}>
      <LatePart part={page} className="whole-page" />
    </Suspense>
  );
}
