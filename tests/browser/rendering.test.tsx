/** How much of the page is re-rendered when the map moves, in a real browser. */
import catalogue from 'virtual:atlas/catalogue/en';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { en } from '../../src/languages/en/messages.ts';
import { Filters } from '../../src/panels/filter/Filters.tsx';
import { Header } from '../../src/panels/Header.tsx';
import { Lede } from '../../src/panels/lede/Lede.tsx';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { Overview } from '../../src/panels/overview/Overview.tsx';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { Digest } from '../../src/panels/reading/Digest.tsx';
import { ReadingNav } from '../../src/panels/reading/ReadingNav.tsx';
import { Search } from '../../src/panels/search/Search.tsx';
import { TimeStrip } from '../../src/panels/time/DayBar.tsx';
import { ReadingProvider } from '../../src/reading/ReadingProvider.tsx';
import { createAtlas } from '../../src/state/atlas.ts';
import { createExternalStore } from '../../src/state/external-store.ts';
import { memoryHistory } from '../../src/state/history.ts';
import type { Layout } from '../../src/state/layout.ts';
import { createLedgerStore } from '../../src/state/ledger-store.ts';
import { AtlasProvider } from '../../src/state/react/atlas.tsx';
import { createStore } from '../../src/state/store.ts';

/** How often messages were read: every panel reads some when it renders. */
let asked = 0;

const messages = new Proxy(en, {
  get(target, key, receiver) {
    asked += 1;
    return Reflect.get(target, key, receiver) as unknown;
  },
});

const host = document.createElement('div');
let unmount = () => {};
beforeEach(() => document.body.append(host));
afterEach(() => {
  unmount();
  host.remove();
});

/** Never opened in these tests. */
const NO_LEDGER = createLedgerStore(() => Promise.reject(new Error('not to be asked for')));

function mount(address: string) {
  const pack = { catalogue, messages };
  const layout = createExternalStore<Layout>('wide');
  const store = createStore({ base: '/', history: memoryHistory(address), pack, loadPack: async () => pack, layout });
  const root = createRoot(host);
  unmount = () => root.unmount();
  flushSync(() =>
    root.render(
      <AtlasProvider atlas={createAtlas(store, layout, NO_LEDGER)}>
        <ReadingProvider>
          <Header />
          <Filters />
          <ReadingNav />
          <Search />
          <Lede />
          <Overview />
          <Digest />
          <PlaceList />
          <PlacePage />
          <TimeStrip card={null} />
        </ReadingProvider>
      </AtlasProvider>,
    ),
  );
  return store;
}

const [first] = catalogue.places;

it('re-renders no panel when the map moves', async () => {
  const store = mount(`/place/${first?.id}/`);
  // The details of the page arrive later and are rendered then.
  await expect.poll(() => host.querySelector('.place-summary')).not.toBeNull();
  expect(asked).toBeGreaterThan(0);
  asked = 0;
  flushSync(() => store.dispatch({ type: 'camera', camera: { zoom: 6, lat: 12, lng: 104 } }));
  expect(asked).toBe(0);
});

it('re-renders panels when another day is shown', () => {
  const store = mount('/');
  asked = 0;
  flushSync(() => store.dispatch({ type: 'day', at: '2019-01-01' }));
  expect(asked).toBeGreaterThan(0);
});

it('keeps the camera in every link up to date', () => {
  const store = mount('/');
  const link = host.querySelector('a.paragraph-number');
  const before = link?.getAttribute('href');
  flushSync(() => store.dispatch({ type: 'camera', camera: { zoom: 6, lat: 12, lng: 104 } }));
  const href = link?.getAttribute('href');
  expect(href).not.toBe(before);
  expect(href).toContain('map=6/12/104');
});
