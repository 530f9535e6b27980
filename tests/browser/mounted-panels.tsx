/**
 * Mounts panels on a page without a map, with a history in memory. Tests derive what a panel should show from the catalogue, so that they
 * hold for every edition.
 */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../../src/app/LiveRegion.tsx';
import type { Language } from '../../src/domain/language.ts';
import { loadLedger } from '../../src/languages/load-ledger.ts';
import { type LanguagePack, loadPack } from '../../src/languages/load-pack.ts';
import { ReadingProvider } from '../../src/reading/ReadingProvider.tsx';
import { type Atlas, createAtlas } from '../../src/state/atlas.ts';
import { createExternalStore } from '../../src/state/external-store.ts';
import { memoryHistory } from '../../src/state/history.ts';
import type { Layout } from '../../src/state/layout.ts';
import { createLedgerStore } from '../../src/state/ledger-store.ts';
import { createPreferences } from '../../src/state/preferences.ts';
import { AtlasProvider } from '../../src/state/react/atlas.tsx';
import { createStore } from '../../src/state/store.ts';

export interface MountedPanels extends LanguagePack {
  readonly atlas: Atlas;
  readonly history: ReturnType<typeof memoryHistory>;
  /** The address bar. */
  readonly address: () => string;
  readonly unmount: () => void;
}

/**
 * @param address as in the address bar, including its language
 * @param change alters the compiled data, for editions that do not exist
 */
export async function mountPanels(
  panels: ReactNode,
  address = '/',
  language: Language = 'en',
  change: (pack: LanguagePack) => LanguagePack = (pack) => pack,
): Promise<MountedPanels> {
  const pack = change(await loadPack(language));
  const history = memoryHistory(address);
  const layout = createExternalStore<Layout>('wide');
  const store = createStore({ base: '/', history, pack, loadPack, layout });
  const atlas = createAtlas(store, layout, createLedgerStore(loadLedger), undefined, createPreferences(window));
  const container = document.createElement('main');
  document.body.append(container);
  const root = createRoot(container);
  // Includes effects, which run synchronously after a synchronous rendering: only then does the page respond.
  flushSync(() =>
    root.render(
      <AtlasProvider atlas={atlas}>
        <ReadingProvider>{panels}</ReadingProvider>
        <LiveRegion />
      </AtlasProvider>,
    ),
  );
  return {
    ...pack,
    atlas,
    history,
    address: () => store.address(),
    unmount() {
      root.unmount();
      store.destroy();
      container.remove();
    },
  };
}
