import { useRef } from 'react';
import { useMessages } from '../../state/react/atlas.tsx';
import { useLateDialog } from '../../state/react/use-late-dialog.ts';
import { useShortcut } from '../../state/react/use-shortcut.ts';

const loadDialog = () => import('./PreferencesDialog.tsx').then(({ PreferencesDialog }) => PreferencesDialog);

/** Opens the dialog for appearance and keyboard shortcuts. */
export function PreferencesButton() {
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const { show, close, Dialog, failure } = useLateDialog(loadDialog, messages.preferencesFailed);
  const keyed = useShortcut('preferences', show, button);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={keyed ? '?' : undefined}
        title={failure}
        onClick={show}
      >
        {messages.preferences}
      </button>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
