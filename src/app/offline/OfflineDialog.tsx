import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Dialog } from '../../elements/Dialog.tsx';
import { formatMegabytes } from '../../languages/format.ts';
import type { OfflineMessages } from '../../languages/offline-messages.ts';
import { OFFLINE_WORDS } from '../../languages/offline-words.ts';
import type { KeptFile } from '../../offline/build.ts';
import { canKeep, type OfflineState, offlineState } from '../../offline/keep.ts';
import { saveNow } from '../../offline/register.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { keeping, keepNow, remove, stopKeeping } from './keeping.ts';
import './offline.css';

const BASE = import.meta.env.BASE_URL;

/** Says what is stored for offline use, and lets the reader store or remove the detailed map. */
export function OfflineDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const words = OFFLINE_WORDS[useView(({ language }) => language)];
  return (
    <Dialog className="offline-dialog" title={messages.offline} close={messages.close} onClose={onClose}>
      {canKeep() ? <Kept words={words} /> : <p>{words.impossible}</p>}
    </Dialog>
  );
}

const useKeeping = () => useSyncExternalStore(keeping.subscribe, keeping.get);

function Kept({ words }: { readonly words: OfflineMessages }) {
  const [state, setState] = useState<OfflineState | null>(null);
  const [failed, setFailed] = useState(false);
  const look = useCallback(function look() {
    offlineState(BASE).then(setState, (error: unknown) => {
      setFailed(true);
      reportError(error);
    });
  }, []);
  const { outcome } = useKeeping();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every outcome may have changed what is stored
  useEffect(look, [look, outcome]);

  /** An explicit request, so it is carried out even if the browser is set to save data. */
  function savePages(): void {
    setFailed(false);
    saveNow(BASE)
      .then(() => navigator.serviceWorker.ready)
      .then(look, () => setFailed(true));
  }

  if (failed) return <p role="alert">{words.outcomes.failed}</p>;
  if (state === null) return null;
  return (
    <>
      <p>{state.saved ? words.saved : words.notSaved}</p>
      {!state.saved && (
        <button type="button" className="button" onClick={savePages}>
          {words.save}
        </button>
      )}
      {state.archive && <Basemap file={state.archive} kept={state.kept} words={words} />}
    </>
  );
}

interface BasemapProps {
  readonly file: KeptFile;
  readonly kept: boolean;
  readonly words: OfflineMessages;
}

/** The state of the detailed map (stored, downloading or available), with buttons to change it. */
function Basemap({ file, kept, words }: BasemapProps) {
  const language = useView(({ language }) => language);
  const size = formatMegabytes(file.bytes, language);
  const { bytes, outcome } = useKeeping();
  return (
    <>
      <p>{kept ? words.kept(size) : words.basemap}</p>
      {bytes !== null && <progress aria-label={words.keeping} max={file.bytes} value={bytes} />}
      {bytes !== null ? (
        <button type="button" className="button" onClick={stopKeeping}>
          {words.stop}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => (kept ? remove() : keepNow(file))}>
          {kept ? words.remove : words.keep(size)}
        </button>
      )}
      {/* A live region of its own: the page's is outside the modal dialog, and therefore inert. */}
      <p role="status" className="muted">
        {bytes !== null ? words.keeping : outcome !== null && words.outcomes[outcome]}
      </p>
    </>
  );
}
