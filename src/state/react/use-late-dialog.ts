import { type ComponentType, useCallback, useState } from 'react';
import { useAtlas, useLoadFailure } from './atlas.tsx';

interface LateDialogProps {
  readonly onClose: () => void;
}

interface LateDialog {
  readonly show: () => void;
  readonly close: () => void;
  /** The dialog's component while it is open, otherwise null. */
  readonly Dialog: ComponentType<LateDialogProps> | null;
  /** The message to show where it could not be loaded. */
  readonly failure: string | undefined;
}

/**
 * A dialog whose code is fetched when it is first opened.
 *
 * @param load must be the same function on every render
 * @param failed the message where loading fails
 */
export function useLateDialog(load: () => Promise<ComponentType<LateDialogProps>>, failed: string): LateDialog {
  const { announcer } = useAtlas();
  const failure = useLoadFailure(failed);
  const [loaded, setLoaded] = useState<ComponentType<LateDialogProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const show = useCallback(
    function show() {
      setMissing(false);
      load().then(
        (dialog) => {
          setLoaded(() => dialog);
          setOpen(true);
        },
        () => {
          setMissing(true);
          announcer.announce(failure);
        },
      );
    },
    [load, announcer, failure],
  );
  return { show, close: () => setOpen(false), Dialog: open ? loaded : null, failure: missing ? failure : undefined };
}
