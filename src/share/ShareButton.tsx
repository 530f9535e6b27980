import { useRef, useState } from 'react';
import { useAtlas, useSnapshot } from '../state/react/atlas.tsx';
import { useCopy } from '../state/react/use-copy.ts';

/** Opens a dialog with the address of the current view: it is the address in the address bar, ready to copy. */
export function ShareButton() {
  const { store } = useAtlas();
  const { messages } = useSnapshot();
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState('');
  const { outcome, copy, forget } = useCopy(messages.linkCopied);

  function open(): void {
    setAddress(new URL(store.address(), window.location.href).href);
    forget();
    dialog.current?.showModal();
  }

  return (
    <>
      <button type="button" className="icon-button share-button" title={messages.share} onClick={open}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 15V4M8 7.500 12 3.500 16 7.500M6 11H5V20H19V11H18" />
        </svg>
        <span className="visually-hidden">{messages.share}</span>
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="share-heading">
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
