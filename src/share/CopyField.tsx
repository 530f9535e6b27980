import { useRef } from 'react';
import { useMessages } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** Message shown and announced after copying. */
  readonly done: string;
  /** Number of rows; 1 renders a single-line input. */
  readonly rows: number;
  /** Message about another failure, which takes precedence. */
  readonly trouble?: string | null;
  /** Further buttons. */
  readonly children?: React.ReactNode;
}

/** A text with a copy button. If the browser refuses to copy, the text is selected so that it can be copied by hand. */
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
      {/* A live region of its own: the page's is outside the modal dialog, and therefore inert. */}
      <p className="dialog-outcome" aria-live="polite">
        {trouble}
        {trouble === null && outcome === 'copied' && done}
        {trouble === null && outcome === 'failed' && messages.copyFailed}
      </p>
    </div>
  );
}
