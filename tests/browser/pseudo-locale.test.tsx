/** The whole page in a pseudo-language, to find hard-coded text and text that does not fit. */
import 'virtual:atlas/palette.css';
import '../../src/languages/en/fonts.css';
import '../../src/languages/zh/fonts.css';
import '../../src/languages/km/fonts.css';
import '../../src/languages/en/type.css';
import '../../src/languages/zh/type.css';
import '../../src/languages/km/type.css';
import '../../src/app/base.css';
import '../../src/app/controls.css';
import '../../src/app/notices.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '../../src/app/App.tsx';
import { windowLayout } from '../../src/app/window-layout.ts';
import { loadDetails } from '../../src/languages/details.ts';
import { FORMS } from '../../src/languages/forms.ts';
import { loadLedger } from '../../src/languages/load-ledger.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { createAtlas } from '../../src/state/atlas.ts';
import { memoryHistory } from '../../src/state/history.ts';
import { createLedgerStore } from '../../src/state/ledger-store.ts';
import { createStore, type Store } from '../../src/state/store.ts';
import { CONTROLS, layoutFaults } from '../layout-faults.ts';
import { pseudoForms, pseudoLocalised } from './pseudo-locale.ts';

/** Words that are the same in every language. */
const INTERNATIONAL = [
  ...Object.values(FORMS).flatMap(({ ownName, offer }) => [ownName, offer]),
  'GeoJSON',
  'CSV',
  'JSON',
  'JSON-LD',
  'OpenStreetMap',
  'Natural Earth',
  'MapLibre',
  'Linked Places',
  'Web Annotation',
  'TXT',
  'GeoNames',
  'ETOPO5',
  'NOAA',
];

let data = '';
let restoreForms = () => {};
const getContext = HTMLCanvasElement.prototype.getContext;

beforeAll(async () => {
  const pack = await loadPack('en');
  data = [...INTERNATIONAL, JSON.stringify([pack.catalogue, await loadDetails('en'), await loadLedger('en')])].join(
    '\n',
  );
  restoreForms = pseudoForms();
  // Without WebGL: the still map is shown, with the same texts around it.
  HTMLCanvasElement.prototype.getContext = function refuseWebgl(
    this: HTMLCanvasElement,
    type: string,
    ...rest: unknown[]
  ) {
    return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
  } as typeof getContext;
});
afterAll(() => {
  restoreForms();
  HTMLCanvasElement.prototype.getContext = getContext;
});

let root: Root;
let store: Store;
let container: HTMLElement;
afterEach(() => {
  root.unmount();
  store.destroy();
  container.remove();
});

async function open(address: string): Promise<void> {
  const pack = await loadPack('en');
  const words = { ...pack, messages: pseudoLocalised(pack.messages) };
  const layout = windowLayout(window);
  store = createStore({ base: '/', history: memoryHistory(address), pack: words, loadPack: async () => words, layout });
  const ledger = createLedgerStore(loadLedger);
  await ledger.load('en');
  container = document.createElement('div');
  container.id = 'root';
  document.body.append(container);
  root = createRoot(container);
  flushSync(() => root.render(<App atlas={createAtlas(store, layout, ledger)} />));
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'];

/** The map's own labels as soon as it is painted: basemap names, and labels of places broken into lines. */
const LETTERED = '.still-map';

/** Texts with unaccented letters that are not from the data. */
function hardCoded(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(`style, script, [translate=no], [lang]:not([lang=en]), ${LETTERED}`))
      found.push(node.textContent ?? '');
  }
  for (const name of ATTRIBUTES) {
    for (const element of container.querySelectorAll(`[${name}]:not(${LETTERED} *)`))
      found.push(element.getAttribute(name) ?? '');
  }
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
  // Compound texts are checked piece by piece: a source, for example, is its publisher, title and year.
  const pieces = found.flatMap((text) => text.split(/[·:;,()\d]+/)).map((piece) => piece.trim());
  const texts = new Set(pieces.filter((piece) => /[a-z]{2}/i.test(piece)));
  return [...texts].filter((text) => !data.includes(escaped(text)));
}

const PAGES = [
  ['the front page', '/', 'article'],
  ['the page of a place', '/place/siem-reap-angkor-airport/', '.place-page'],
  ['the ledger', '/ledger/', 'table'],
  ['the table of places', '/places/', 'table'],
  ['filters, a day and a notice', '/?sector=transport,trade&status=in-service&at=2022-11-11&kind=nonsense', '.notice'],
] as const;

describe.each([
  [1440, 900],
  [390, 844],
])('at %i × %i pixels', (width, height) => {
  it.each(PAGES)('%s contains nothing but messages, and all of it fits', async (_, address, shown) => {
    await page.viewport(width, height);
    await open(address);
    await expect.poll(() => container.querySelector(shown)).not.toBeNull();
    await document.fonts.ready;
    expect.soft(hardCoded()).toEqual([]);
    expect.soft(layoutFaults(CONTROLS)).toEqual([]);
  });
});
