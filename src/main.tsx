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
import { languages } from 'virtual:atlas/languages';
import { App } from './app/App.tsx';
import { windowLayout } from './app/window-layout.ts';
import { loadPack } from './languages/load-pack.ts';
import { saveForOffline } from './offline/register.ts';
import { browserHistory } from './state/history.ts';
import { createAtlas } from './state/react/atlas.tsx';
import { languageOfPath } from './state/repair-address.ts';
import { createStore } from './state/store.ts';

const base = import.meta.env.BASE_URL;
const pack = await loadPack(languageOfPath(window.location.pathname, { base, languages }));
const layout = windowLayout(window);
const store = createStore({ base, history: browserHistory(window), pack, loadPack, layout });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
const atlas = createAtlas(store, layout, root.querySelector('.static-map')?.innerHTML);

// The page for unknown addresses and the development server's are not prerendered.
if (root.hasAttribute('data-prerendered')) hydrateRoot(root, <App atlas={atlas} />);
else createRoot(root).render(<App atlas={atlas} />);

if (import.meta.env.PROD) saveForOffline(base);
