import { useRef } from 'react';
import { useMessages } from '../state/react/atlas.tsx';
import { useLateDialog } from '../state/react/use-late-dialog.ts';
import { useShortcut } from '../state/react/use-shortcut.ts';

const loadDialog = () => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** Opens the share dialog, whose chunk is fetched on first use. */
export function ShareButton() {
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const { show, close, Dialog, failure } = useLateDialog(loadDialog, messages.shareFailed);
  const keyed = useShortcut('share', show, button);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button share-button"
        aria-keyshortcuts={keyed ? 's' : undefined}
        title={failure ?? messages.share}
        onClick={show}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 15V4M8 7.500 12 3.500 16 7.500M6 11H5V20H19V11H18" />
        </svg>
        <span className="visually-hidden">{messages.share}</span>
      </button>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
