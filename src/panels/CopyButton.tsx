import { useMessages } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';
import './copy-button.css';

/** Copies a text, and reports the outcome to assistive technology and on the button. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const messages = useMessages();
  const { outcome, copy, forget } = useCopy(messages.copied);
  return (
    <>
      <button
        type="button"
        className="copy-button"
        title={label}
        onClick={() => copy(text)}
        onBlur={forget}
        data-outcome={outcome ?? undefined}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={outcome === 'copied' ? 'M5 12.500 10 17.500 19 7' : 'M9 9H20V20H9ZM5 15H4V4H15V5'} />
        </svg>
        <span className="visually-hidden">{label}</span>
      </button>
      {outcome === 'failed' && <span className="copy-failed">{messages.copyFailed}</span>}
    </>
  );
}
