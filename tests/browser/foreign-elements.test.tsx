/** The page while something else alters it: a browser's translator, a reading aid, an extension for dark pages. */
import catalogue from 'virtual:atlas/catalogue/en';
import { flushSync } from 'react-dom';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { Notices } from '../../src/app/Notices.tsx';
import { tolerateForeignElements } from '../../src/app/tolerant-dom.ts';
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
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let mounted: MountedPanels;
let observer = new MutationObserver(() => {});

beforeAll(() => tolerateForeignElements(Node.prototype));

beforeEach(async () => {
  mounted = await mountPanels(
    <ErrorBoundary messages={en}>
      <Header />
      <Filters />
      <Search />
      <Lede />
      <Overview />
      <ReadingNav />
      <Digest />
      <PlaceList />
      <PlacePage />
      <TimeStrip card={null} />
      <Notices />
    </ErrorBoundary>,
  );
});

afterEach(() => {
  observer.disconnect();
  mounted.unmount();
});

const textNodes = (): Text[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found.filter((node) => node.parentElement?.tagName !== 'FONT' && node.data.trim() !== '');
};

/** Wraps every text in an element. */
function wrap(): void {
  for (const node of textNodes()) {
    const font = document.createElement('font');
    node.replaceWith(font);
    font.append(node);
  }
}

/** Replaces every text by another, as a translator does. */
function replace(): void {
  for (const node of textNodes()) {
    const font = document.createElement('font');
    font.textContent = `${node.data}!`;
    node.replaceWith(font);
  }
}

/** The changes that alterations react to, and an attribute by which the test can cause one. */
const OBSERVED = { childList: true, subtree: true, characterData: true, attributeFilter: ['data-worked'] };

function alter(how: () => void): void {
  how();
  observer = new MutationObserver(how);
  observer.observe(document.body, OBSERVED);
}

/** Does something and waits until the page has been altered again. Observers are notified in the order of their creation. */
async function act(work: () => void): Promise<void> {
  const altered = new Promise<void>((done) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      done();
    });
    last.observe(document.body, OBSERVED);
  });
  flushSync(work);
  // Causes a mutation even where the work itself has changed nothing.
  document.body.toggleAttribute('data-worked');
  await altered;
}

const [first, second] = catalogue.places.map(({ id }) => id);

async function walk(): Promise<void> {
  const { store } = mounted.atlas;
  for (let round = 0; round < 2; round += 1) {
    await act(() => store.dispatch({ type: 'select', place: first ?? '' }));
    await act(() => store.dispatch({ type: 'select', place: second ?? '' }));
    for (const { id } of catalogue.sectors.slice(0, 3)) {
      await act(() => store.dispatch({ type: 'filter', facet: 'sector', values: [id] }));
    }
    await act(() => store.dispatch({ type: 'day', at: '2019-01-01' }));
    await act(() => store.dispatch({ type: 'clear-filters' }));
    await act(() => store.dispatch({ type: 'sort', sort: 'name' }));
    await act(() => store.dispatch({ type: 'sort', sort: 'text' }));
    await act(() => store.dispatch({ type: 'day', at: null }));
    await act(() => store.dispatch({ type: 'close' }));
    for (const language of catalogue.edition.languages.toReversed()) {
      await act(() => store.dispatch({ type: 'language', language }));
      await expect.poll(() => store.get().view.language).toBe(language);
    }
  }
}

const isIntact = () => {
  expect(document.querySelector('.crash')).toBeNull();
  expect(mounted.address()).toBe('/');
};

it('stays intact where something replaces its texts', async () => {
  alter(replace);
  await walk();
  isIntact();
});

it('stays intact, with the right texts, where something puts elements around them', async () => {
  alter(wrap);
  await walk();
  isIntact();
  await act(() => mounted.atlas.store.dispatch({ type: 'select', place: second ?? '' }));
  const altered = document.querySelector('main')?.textContent;
  observer.disconnect();
  mounted.unmount();
  mounted = await mountPanels(<PlacePage />, `/place/${second}/`);
  expect(altered).toContain(document.querySelector('main')?.textContent);
});

it('updates counts where something has replaced its texts', async () => {
  alter(replace);
  observer.disconnect();
  const { store } = mounted.atlas;
  const [sector] = catalogue.sectors;
  flushSync(() => store.dispatch({ type: 'filter', facet: 'sector', values: [sector?.id ?? ''] }));
  const shown = catalogue.places.filter(({ sectors }) => sectors.includes(sector?.id ?? '')).length;
  expect(shown).toBeLessThan(catalogue.places.length);
  expect(document.querySelector('.reading-nav a[href$="#places"]')?.textContent).toContain(String(shown));
});

it('loses no more than what goes where something puts one element around several', () => {
  const [page, around, going, staying] = ['div', 'font', 'b', 'i'].map((name) => document.createElement(name));
  if (!page || !around || !going || !staying) throw new Error('Four elements were made');
  going.textContent = 'going';
  staying.textContent = 'staying';
  page.append(going, staying);
  going.before(around);
  around.append(going, staying);
  page.removeChild(going);
  expect(page.textContent).toBe('staying');
  page.removeChild(staying);
  expect(page.childElementCount).toBe(0);
});
