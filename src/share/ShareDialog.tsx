import { useAtlas, useMessages } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';
import './share-dialog.css';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** The address of the view, as it stands in the address bar, ready to copy. Open for as long as it is mounted. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const { store } = useAtlas();
  const messages = useMessages();
  const { outcome, copy } = useCopy(messages.linkCopied);
  const address = new URL(store.address(), window.location.href).href;
  return (
    <dialog ref={showModally} className="dialog" aria-labelledby="share-heading" onClose={onClose}>
      <h2 id="share-heading">{messages.shareTitle}</h2>
      <p>{messages.shareHint}</p>
      <label>
        <span className="visually-hidden">{messages.addressLabel}</span>
        <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={() => copy(address)}>
          {messages.copyLink}
        </button>
        <button type="button" className="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {messages.close}
        </button>
      </div>
      <p className="dialog-outcome">
        {outcome === 'copied' && messages.linkCopied}
        {outcome === 'failed' && messages.copyFailed}
      </p>
    </dialog>
  );
}

function showModally(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
