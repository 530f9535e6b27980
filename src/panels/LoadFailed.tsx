import { useMessages } from '../state/react/atlas.tsx';

/** Shown in place of what could not be fetched, with a button to try again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const messages = useMessages();
  return (
    <p className="notice-inline" role="alert">
      {messages.place.failed}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {messages.retry}
      </button>
    </p>
  );
}
