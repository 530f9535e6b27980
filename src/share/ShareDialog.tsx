import { Suspense, useState } from 'react';
import { useMessages } from '../state/react/atlas.tsx';
import { CiteTab } from './CiteTab.tsx';
import { DataTab } from './DataTab.tsx';
import { EmbedTab } from './EmbedTab.tsx';
import { LinkTab } from './LinkTab.tsx';
import { Tabs } from './Tabs.tsx';
import './share-dialog.css';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** In the order in which they are offered. */
const PANELS = { link: LinkTab, embed: EmbedTab, cite: CiteTab, data: DataTab } as const;
type PanelId = keyof typeof PANELS;
const IDS = Object.keys(PANELS) as readonly PanelId[];

/** All ways to take the view along, by what for. Open for as long as it is mounted. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const messages = useMessages();
  const [chosen, setChosen] = useState<PanelId>('link');
  const Panel = PANELS[chosen];
  return (
    <dialog ref={showModally} className="dialog share-dialog" aria-labelledby="share-heading" onClose={onClose}>
      <div className="share-head">
        <h2 id="share-heading">{messages.shareTitle}</h2>
        <button
          type="button"
          className="icon-button"
          title={messages.close}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6 18 18M18 6 6 18" />
          </svg>
          <span className="visually-hidden">{messages.close}</span>
        </button>
      </div>
      <Tabs
        label={messages.sharing.tabList}
        tabs={IDS.map((id) => ({ id, name: messages.sharing.tabs[id] }))}
        chosen={chosen}
        onChoose={setChosen}
      >
        <Suspense>
          <Panel />
        </Suspense>
      </Tabs>
    </dialog>
  );
}

function showModally(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
