import { type ComponentType, useState } from 'react';
import { useAtlas, useLoadFailure, useMessages } from '../state/react/atlas.tsx';
import type { ShareDialogProps } from './ShareDialog.tsx';

/** Opens the share dialog, a chunk of its own that is fetched when it is first wanted. */
export function ShareButton() {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const failure = useLoadFailure(messages.shareFailed);

  function share(): void {
    setFailed(false);
    import('./ShareDialog.tsx').then(
      ({ ShareDialog }) => {
        setDialog(() => ShareDialog);
        setOpen(true);
      },
      () => {
        setFailed(true);
        announcer.announce(messages.shareFailed);
      },
    );
  }

  return (
    <>
      <button
        type="button"
        className="icon-button share-button"
        title={failed ? failure : messages.share}
        onClick={share}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 15V4M8 7.500 12 3.500 16 7.500M6 11H5V20H19V11H18" />
        </svg>
        <span className="visually-hidden">{messages.share}</span>
      </button>
      {open && Dialog && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
