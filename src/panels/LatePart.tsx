import { type ComponentType, use, useState } from 'react';
import type { Late } from '../domain/late.ts';
import { LoadFailed } from './LoadFailed.tsx';

/** A component whose code is fetched when it is first shown; if that fails, a retry is offered. Needs a Suspense boundary around it. */
export function LatePart({ part, className }: { readonly part: Late<ComponentType>; readonly className?: string }) {
  // Kept here, not beside the button: this is the component that must render again and ask for the code.
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
