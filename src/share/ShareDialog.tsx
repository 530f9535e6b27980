import { Suspense, useState } from 'react';
import { Dialog } from '../elements/Dialog.tsx';
import { useMessages } from '../state/react/atlas.tsx';
import { CiteTab } from './CiteTab.tsx';
import { DataTab } from './DataTab.tsx';
import { EmbedTab } from './EmbedTab.tsx';
import { ImageTab } from './ImageTab.tsx';
import { LinkTab } from './LinkTab.tsx';
import { PrintButton } from './PrintButton.tsx';
import { Tabs } from './Tabs.tsx';
import './share-dialog.css';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** The panels, in the order of the tabs. */
const PANELS = { link: LinkTab, embed: EmbedTab, image: ImageTab, cite: CiteTab, data: DataTab } as const;
type PanelId = keyof typeof PANELS;
const IDS = Object.keys(PANELS) as readonly PanelId[];

/** All ways to share the view, as tabs by purpose. Open for as long as it is mounted. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const messages = useMessages();
  const [chosen, setChosen] = useState<PanelId>('link');
  const Panel = PANELS[chosen];
  return (
    <Dialog className="share-dialog" title={messages.shareTitle} close={messages.close} onClose={onClose}>
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
      <p className="dialog-foot">
        <PrintButton onPrint={onClose} />
      </p>
    </Dialog>
  );
}
