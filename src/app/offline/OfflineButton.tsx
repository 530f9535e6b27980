import { useMessages } from '../../state/react/atlas.tsx';
import { useLateDialog } from '../../state/react/use-late-dialog.ts';

const loadDialog = () => import('./OfflineDialog.tsx').then(({ OfflineDialog }) => OfflineDialog);

/** Opens the dialog about offline use. */
export function OfflineButton() {
  const messages = useMessages();
  const { show, close, Dialog, failure } = useLateDialog(loadDialog, messages.offlineFailed);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" title={failure} onClick={show}>
        {messages.offline}
      </button>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
