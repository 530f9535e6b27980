import { type ComponentType, use, useState } from 'react';
import type { Late } from '../domain/late.ts';
import { LoadFailed } from './LoadFailed.tsx';

/** Something whose code is fetched when it is first shown; where that fails, it can be asked for again. Stands in a Suspense boundary. */
export function LatePart({ part, className }: { readonly part: Late<ComponentType>; readonly className?: string }) {
  // Here and not beside the button: what waits for the code is to ask for it anew.
  const [, setAttempt] = useState(0);
  const Part = use(part.load());
  if (Part) return <Part />;
  return (
    <div className={className}>
      <LoadFailed
        onRetry={() => {
          part.forgetFailed();
          setAttempt((attempt) => attempt + 1);
        }}
      />
    </div>
  );
}
