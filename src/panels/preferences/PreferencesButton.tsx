import { type ComponentType, useCallback, useRef, useState } from 'react';
import { useAtlas, useLoadFailure, useMessages } from '../../state/react/atlas.tsx';
import type { PreferencesDialogProps } from './PreferencesDialog.tsx';
import { useShortcut } from './use-shortcut.ts';

/** Opens the dialog for the look of the page and its keys, a chunk of its own that is fetched when it is first wanted. */
export function PreferencesButton() {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<ComponentType<PreferencesDialogProps> | null>(null);
  const [open, setOpen] = useState(false);
  const failure = useLoadFailure(messages.preferencesFailed);
  const [failed, setFailed] = useState(false);

  const show = useCallback(
    function show() {
      setFailed(false);
      import('./PreferencesDialog.tsx').then(
        ({ PreferencesDialog }) => {
          setDialog(() => PreferencesDialog);
          setOpen(true);
        },
        () => {
          setFailed(true);
          announcer.announce(failure);
        },
      );
    },
    [announcer, failure],
  );
  const keyed = useShortcut('preferences', show, button);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="text-button preferences-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={keyed ? '?' : undefined}
        title={failed ? failure : undefined}
        onClick={show}
      >
        {messages.preferences}
      </button>
      {open && Dialog && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
