import { useRef } from 'react';
import { useMessages } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** Said when it has worked. */
  readonly done: string;
  /** 1: a line. */
  readonly rows: number;
  /** What did not work beside copying. */
  readonly trouble?: string | null;
  /** Beside the button. */
  readonly children?: React.ReactNode;
}

/** A text to be taken away: by the button, and where the browser refuses, by hand, for which it is selected. */
export function CopyField({ label, text, button, done, rows, trouble = null, children }: CopyFieldProps) {
  const messages = useMessages();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(done);
  const attributes = {
    ref: field,
    readOnly: true,
    value: text,
    'aria-label': label,
    spellCheck: false,
    onFocus: () => field.current?.select(),
  };

  async function onCopy(): Promise<void> {
    if (await copy(text)) return;
    field.current?.focus();
    field.current?.select();
  }

  return (
    <div className="copy-field">
      {rows === 1 ? <input {...attributes} /> : <textarea {...attributes} rows={rows} />}
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={onCopy}>
          {button}
        </button>
        {children}
      </div>
      {/* The page's own live region is outside of a modal dialog, where nothing is read. */}
      <p className="dialog-outcome" aria-live="polite">
        {trouble}
        {trouble === null && outcome === 'copied' && done}
        {trouble === null && outcome === 'failed' && messages.copyFailed}
      </p>
    </div>
  );
}
