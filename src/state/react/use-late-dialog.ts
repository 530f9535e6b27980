import { type ComponentType, useCallback, useState } from 'react';
import { useAtlas, useLoadFailure } from './atlas.tsx';

interface LateDialogProps {
  readonly onClose: () => void;
}

interface LateDialog {
  readonly show: () => void;
  readonly close: () => void;
  /** The dialog while it is open. */
  readonly Dialog: ComponentType<LateDialogProps> | null;
  /** What to say where it could not be had; undefined where it could. */
  readonly failure: string | undefined;
}

/**
 * A dialog whose script is fetched when it is first wanted.
 *
 * @param load the same function at every call
 * @param failed what is said where it does not come
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
