import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import 'maplibre-gl/dist/maplibre-gl.css';
import 'virtual:atlas/palette.css';
import './languages/en/fonts.css';
import './languages/zh/fonts.css';
import './languages/km/fonts.css';
import './languages/en/type.css';
import './languages/zh/type.css';
import './languages/km/type.css';
import './app/base.css';
import './app/controls.css';
import './app/notices.css';
import './app/start-notice.css';
import { languages } from 'virtual:atlas/languages';
import { App } from './app/App.tsx';
import { watchForNewVersion } from './app/new-version.ts';
import { tolerateForeignElements } from './app/tolerant-dom.ts';
import { windowLayout } from './app/window-layout.ts';
import type { Language } from './domain/language.ts';
import { loadLedger } from './languages/load-ledger.ts';
import { loadPack, loadWholePack } from './languages/load-pack.ts';
import { loadLedgerPanel } from './panels/ledger/Ledger.tsx';
import { loadTablePanel } from './panels/table/PlacesTable.tsx';
import { createAtlas } from './state/atlas.ts';
import { pageHistory } from './state/history.ts';
import { createLedgerStore } from './state/ledger-store.ts';
import { createPreferences } from './state/preferences.ts';
import { languageOfPath } from './state/repair-address.ts';
import { createStore } from './state/store.ts';

const base = import.meta.env.BASE_URL;

/** Creates the stores and hydrates the prerendered page, or renders it from scratch where there is none. */
export async function start(): Promise<void> {
  tolerateForeignElements(Node.prototype);
  const pack = await loadPack(languageOfPath(window.location.pathname, { base, languages }));
  const layout = windowLayout(window);
  const ledger = createLedgerStore(loadLedger);
  const store = createStore({ base, history: pageHistory(window), pack, loadPack: loadShown, layout });
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id "root"');
  const drawn = {
    pageMap: root.querySelector('.static-map')?.innerHTML ?? '',
    pageInset: root.querySelector('.inset-picture')?.innerHTML ?? '',
  };
  const atlas = createAtlas(store, layout, ledger, drawn, createPreferences(window));
  // Hydration must render what was prerendered, so it needs the same data and code first.
  if (store.get().view.ledger) await Promise.all([ledger.load(store.get().view.language), loadLedgerPanel()]);
  if (store.get().view.table) await loadTablePanel();

  /** Loads everything in a language, including the ledger if it is open. */
  async function loadShown(language: Language) {
    const [loaded] = await Promise.all([loadWholePack(language), store.get().view.ledger && ledger.load(language)]);
    return loaded;
  }

  // The page for unknown addresses and those of the development server are not prerendered.
  if (root.hasAttribute('data-prerendered')) startTransition(() => void hydrateRoot(root, <App atlas={atlas} />));
  else createRoot(root).render(<App atlas={atlas} />);

  watchForNewVersion(window, base, () => {
    atlas.newVersion.set(true);
    atlas.announcer.announce(store.get().messages.newVersion);
  });
  // Messages matter only inside another page's frame.
  if (window.parent !== window) (await import('./app/host-messages.ts')).answerHost(window, atlas);
  if (import.meta.env.PROD)
    afterEverything(() => import('./offline/register.ts').then((offline) => offline.saveForOffline(base)));
}

/** Runs work once the page has fully loaded. A failure is reported and has no other effect. */
function afterEverything(work: () => Promise<void>): void {
  const begin = () => void work().catch(reportError);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
