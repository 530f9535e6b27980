import { useRef, useState } from 'react';
import { useAtlas, useSnapshot } from '../state/atlas.tsx';

type Outcome = 'none' | 'copied' | 'failed';

/** Opens a dialog with the address of the current view: it is the address in the address bar, ready to copy. */
export function ShareButton() {
  const { store, announcement } = useAtlas();
  const { messages } = useSnapshot();
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('none');

  function open(): void {
    setAddress(new URL(store.address(), window.location.href).href);
    setOutcome('none');
    dialog.current?.showModal();
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
      announcement.set(messages.linkCopied);
    } catch {
      setOutcome('failed');
      announcement.set(messages.copyFailed);
    }
  }

  return (
    <>
      <button type="button" className="button share-button" onClick={open}>
        {messages.share}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="share-heading">
        <h2 id="share-heading">{messages.shareTitle}</h2>
        <p>{messages.shareHint}</p>
        <label>
          <span className="visually-hidden">{messages.addressLabel}</span>
          <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <div className="dialog-actions">
          <button type="button" className="button button-primary" onClick={copy}>
            {messages.copyLink}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {messages.close}
          </button>
        </div>
        <p className="dialog-outcome">
          {outcome === 'copied' && messages.linkCopied}
          {outcome === 'failed' && messages.copyFailed}
        </p>
      </dialog>
    </>
  );
}
