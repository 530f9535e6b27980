import { type ReactNode, useId } from 'react';
import './dialog.css';

interface DialogProps {
  readonly className: string;
  readonly title: string;
  /** Label of the close button. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open for as long as it is mounted. Escape closes it, and the focus returns to where it was. */
export function Dialog({ className, title, close, onClose, children }: DialogProps) {
  const heading = useId();
  return (
    <dialog ref={showModally} className={`dialog ${className}`} aria-labelledby={heading} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          title={close}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6 18 18M18 6 6 18" />
          </svg>
          <span className="visually-hidden">{close}</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}

function showModally(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
