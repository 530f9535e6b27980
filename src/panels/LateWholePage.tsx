import { type ComponentType, Suspense, use, useState } from 'react';
import type { Late } from '../domain/late.ts';
import { useMessages } from '../state/react/atlas.tsx';

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
  const Page = use(page.load());
  return Page ? <Page /> : <Failed page={page} />;
}

function Failed({ page }: LateWholePageProps) {
  const messages = useMessages();
  const [, setAttempt] = useState(0);
  function retry(): void {
    page.forgetFailed();
    setAttempt((attempt) => attempt + 1);
  }
  return (
    <div className="whole-page">
      <p className="notice-inline" role="alert">
        {messages.place.failed}{' '}
        <button type="button" className="button" onClick={retry}>
          {messages.retry}
        </button>
      </p>
    </div>
  );
}
