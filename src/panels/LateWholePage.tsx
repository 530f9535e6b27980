import { type ComponentType, Suspense, use, useState } from 'react';
import type { Late } from '../domain/late.ts';
import { useMessages } from '../state/react/atlas.tsx';
import { LoadFailed } from './LoadFailed.tsx';

interface LateWholePageProps {
  readonly page: Late<ComponentType>;
}

/** A page over text and list whose code is fetched when it is first opened; where that fails, it can be asked for again. */
export function LateWholePage({ page }: LateWholePageProps) {
  const messages = useMessages();
  return (
    <Suspense fallback={<p className="whole-page muted">{messages.loading}</p>}>
      <Loaded page={page} />
    </Suspense>
  );
}

function Loaded({ page }: LateWholePageProps) {
  // Here and not beside the button: what waits for the code is to ask for it anew.
  const [, setAttempt] = useState(0);
  const Page = use(page.load());
  if (Page) return <Page />;
  return (
    <div className="whole-page">
      <LoadFailed
        onRetry={() => {
          page.forgetFailed();
          setAttempt((attempt) => attempt + 1);
        }}
      />
    </div>
  );
}
