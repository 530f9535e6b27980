import { useMessages } from '../state/react/atlas.tsx';

/** Stands where something could not be fetched, and offers to ask for it again. */
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
