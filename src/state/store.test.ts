import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import type { Messages } from '../languages/messages.ts';
import { memoryHistory } from './history.ts';
import type { Layout } from './layout.ts';
import { createStore } from './store.ts';
import type { Action } from './view.ts';

/** Only the parts of a catalogue that the store uses: languages and ids. */
const catalogue = {
  edition: { languages: ['en', 'zh', 'km'] },
  places: [{ id: 'old-temple' }, { id: 'old-tower' }],
  sectors: [{ id: 'roads' }, { id: 'schools' }],
  aliases: { 'old-temple-moat': 'old-temple' },
  paragraphs: [{ number: 1 }, { number: 12 }],
  commitments: [{ id: 'c1' }],
} as unknown as Catalogue;
const pack = (language: Language): LanguagePack => ({
  catalogue,
  messages: { loading: language } as unknown as Messages,
});

function open(
  address: string,
  loadPack = (language: Language) => Promise.resolve(pack(language)),
  layout: Layout = 'wide',
) {
  const history = memoryHistory(address);
  const store = createStore({ base: '/', history, pack: pack('en'), loadPack, layout: { get: () => layout } });
  return { history, store };
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('the store', () => {
  it.each<[string, Action, string]>([
    ['selecting', { type: 'select', place: 'old-temple' }, '/place/old-temple/'],
    ['filtering', { type: 'filter', facet: 'sector', values: ['schools'] }, '/?sector=schools'],
    [
      'filtering as of a day',
      { type: 'filter', facet: 'status', values: ['announced'], at: '2020-02-02' },
      '/?status=announced&at=2020-02-02',
    ],
    ['changing the language', { type: 'language', language: 'zh' }, '/zh/'],
    ['opening the ledger', { type: 'ledger' }, '/ledger/'],
    ['opening the table of places', { type: 'table' }, '/places/'],
    ['opening a commitment', { type: 'ledger', commitment: 'c1' }, '/ledger/#c1'],
  ])('adds exactly one entry for %s, which Back undoes', async (_, action, address) => {
    const { history, store } = open('/');
    store.dispatch(action);
    await settled();
    expect(history.entries()).toEqual(['/', address]);
    history.go(-1);
    await settled();
    expect(store.address()).toBe('/');
    expect(history.entries()).toEqual(['/', address]);
  });

  it.each<[string, Action, string]>([
    ['a place', { type: 'select', place: 'old-temple' }, '/place/old-temple/?verdict=done'],
    ['a passage', { type: 'read', fragment: 'p2' }, '/?verdict=done#p2'],
    ['the text', { type: 'jump', section: 'text' }, '/?verdict=done'],
    ['home', { type: 'close' }, '/?verdict=done'],
  ])('leaves the ledger for %s with one entry, and keeps the filters', (_, action, address) => {
    const { history, store } = open('/ledger/?verdict=done&place=old-tower&order=record#c1');
    store.dispatch(action);
    expect(store.get().view.ledger).toBeNull();
    expect(history.entries().slice(1)).toEqual([address]);
  });

  it('keeps the ledger’s place and order when a commitment is opened, and adds no entry', () => {
    const { history, store } = open('/ledger/?order=record');
    store.dispatch({ type: 'ledger', commitment: 'c1' });
    expect(history.entries()).toEqual(['/ledger/?order=record#c1']);
  });

  it('closes a place for the ledger', () => {
    const { store } = open('/place/old-temple/');
    store.dispatch({ type: 'ledger' });
    expect(store.get().view).toMatchObject({ place: null, ledger: { about: null, order: 'text' } });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '__defineGetter__'])(
    'does not take the inherited property %s for a place',
    (id) => {
      const { store } = open(`/place/${id}/`);
      expect(store.get().view.place).toBeNull();
      expect(store.get().dropped).toMatchObject([{ part: 'place' }]);
      expect(store.address()).toBe('/');
    },
  );

  it('adds one entry for closing a place', () => {
    const { history, store } = open('/place/old-temple/');
    store.dispatch({ type: 'close' });
    expect(history.entries()).toEqual(['/place/old-temple/', '/']);
  });

  it('replaces the entry when the map moves, and requests no move in return', () => {
    const { history, store } = open('/');
    store.dispatch({ type: 'camera', camera: { zoom: 5, lat: 12.345, lng: 105 } });
    expect(history.entries()).toEqual(['/?map=5/12.35/105']);
    expect(store.get().cameraRequest).toBe(0);
  });

  it('replaces the entry when the list is sorted', () => {
    const { history, store } = open('/?sector=schools');
    store.dispatch({ type: 'sort', sort: 'name' });
    expect(history.entries()).toEqual(['/?sector=schools&sort=name']);
    expect(store.get().cameraRequest).toBe(0);
  });

  it('adds no entry for actions that change nothing', () => {
    const { history, store } = open('/place/old-temple/');
    store.dispatch({ type: 'select', place: 'old-temple' });
    store.dispatch({ type: 'clear-filters' });
    expect(history.entries()).toHaveLength(1);
  });

  it('corrects a shared address without adding an entry, and tells once', () => {
    const { history, store } = open('/place/atlantis/?sector=schools#map=5/10/100');
    expect(history.entries()).toEqual(['/?sector=schools&map=5/10/100']);
    expect(store.get().dropped).toEqual([{ part: 'place', value: 'atlantis' }]);
    store.dismissNotices();
    expect(store.get().dropped).toEqual([]);
  });

  it('sends the map to the place when one is selected, and back when the reader goes back', () => {
    const { history, store } = open('/?map=5/10/100');
    store.dispatch({ type: 'select', place: 'old-tower' });
    expect(store.get()).toMatchObject({ cameraRequest: 1, view: { camera: null } });
    history.go(-1);
    expect(store.get()).toMatchObject({ cameraRequest: 2, view: { camera: { zoom: 5, lat: 10, lng: 100 } } });
  });

  it('leaves out of the prerendered view what only the query says', () => {
    const { store } = open('/?place=old-temple&at=2021-01-01');
    expect(store.get().view).toMatchObject({ place: 'old-temple', at: '2021-01-01' });
    expect(store.getPrerendered().view).toMatchObject({ place: null, at: null });
  });

  it('keeps everything when the language changes, and changes messages and view together', async () => {
    const { store } = open('/place/old-temple/?sector=schools&at=2021-06-15&map=5/10/100#p12');
    store.dispatch({ type: 'language', language: 'km' });
    expect(store.get().messages.loading).toBe('en');
    await settled();
    expect(store.address()).toBe('/km/place/old-temple/?sector=schools&at=2021-06-15&map=5/10/100#p12');
    expect(store.get().messages.loading).toBe('km');
    expect(store.get().cameraRequest).toBe(0);
  });

  it('loses no action while a language loads', async () => {
    const { history, store } = open('/');
    store.dispatch({ type: 'language', language: 'zh' });
    store.dispatch({ type: 'select', place: 'old-tower' });
    await settled();
    expect(store.address()).toBe('/zh/place/old-tower/');
    expect(history.entries()).toEqual(['/', '/place/old-tower/', '/zh/place/old-tower/']);
  });

  it('prefers the reader’s action to a step back whose language is still loading', async () => {
    const { history, store } = open('/zh/');
    store.dispatch({ type: 'language', language: 'km' });
    await settled();
    history.go(-1);
    store.dispatch({ type: 'select', place: 'old-tower' });
    await settled();
    expect(store.address()).toBe('/km/place/old-tower/');
    expect(history.entries()).toEqual(['/zh/', '/km/place/old-tower/']);
    history.go(-1);
    await settled();
    expect(store.address()).toBe('/zh/');
  });

  it('applies only the last of several language changes', async () => {
    const { history, store } = open('/');
    store.dispatch({ type: 'language', language: 'zh' });
    store.dispatch({ type: 'language', language: 'km' });
    await settled();
    expect(history.entries()).toEqual(['/', '/km/']);
    store.dispatch({ type: 'language', language: 'zh' });
    store.dispatch({ type: 'language', language: 'km' });
    await settled();
    expect(history.entries()).toEqual(['/', '/km/']);
  });

  it('goes through the text in one entry, continues in another language, and pauses when the map is moved', async () => {
    const { history, store } = open('/?map=5/10/100');
    store.dispatch({ type: 'tour', paragraph: 12 });
    store.dispatch({ type: 'tour', paragraph: 13 });
    expect(history.entries()).toEqual(['/#p13']);
    expect(store.get().cameraRequest).toBe(2);
    store.dispatch({ type: 'language', language: 'km' });
    await settled();
    expect(store.get().tour).toMatchObject({ paragraph: 13, paused: false });
    expect(store.address()).toBe('/km/#p13');
    store.dispatch({ type: 'camera', camera: { zoom: 6, lat: 12, lng: 104 } });
    expect(store.get().tour).toMatchObject({ paragraph: 13, paused: true });
    history.go(-1);
    await settled();
    expect(store.get().tour).toMatchObject({ paragraph: 13, paused: true });
  });

  it('reports a language that cannot be loaded, and stays as it was', async () => {
    const { history, store } = open('/', () => Promise.reject(new Error('offline')));
    store.dispatch({ type: 'language', language: 'zh' });
    await settled();
    expect(store.get().failedLanguage).toBe('zh');
    expect(history.entries()).toEqual(['/']);
  });

  it('keeps its snapshot for as long as nothing changes', () => {
    const { store } = open('/');
    expect(store.get()).toBe(store.get());
    expect(store.getPrerendered()).toBe(store.getPrerendered());
  });

  it('prerenders the path alone, without what the query says', () => {
    const { store } = open('/place/old-temple/?sector=schools&map=5/10/100');
    expect(store.getPrerendered().view).toMatchObject({ place: 'old-temple', camera: null, filters: { sector: [] } });
  });

  it('shares the view with the prerendered page where the query adds nothing', () => {
    const views = (address: string) => {
      const { store } = open(address);
      return [store.get().view, store.getPrerendered().view];
    };
    for (const address of ['/', '/place/old-temple/', '/ledger/', '/places/']) {
      const [view, written] = views(address);
      expect(view).toBe(written);
    }
    const [view, written] = views('/?sector=schools');
    expect(view).not.toBe(written);
  });

  it('tells what led to its snapshot', async () => {
    const { history, store } = open('/');
    expect(store.get().cause).toBe('load');
    store.dispatch({ type: 'select', place: 'old-tower' });
    expect(store.get().cause).toBe('select');
    history.go(-1);
    await settled();
    expect(store.get().cause).toBe('history');
  });

  it('closes the page over the text and shows the passage in one step for Back', () => {
    const { history, store } = open('/place/old-temple/', undefined, 'column');
    store.dispatch({ type: 'read', fragment: 'p12' });
    expect(history.entries()).toEqual(['/place/old-temple/', '/#p12']);
    expect(store.get().reading).toEqual({ type: 'paragraph', fragment: 'p12', focus: true });
  });

  it('leaves the page beside the text open', () => {
    const { history, store } = open('/place/old-temple/', undefined, 'wide');
    store.dispatch({ type: 'read', fragment: 'p12' });
    expect(history.entries()).toEqual(['/place/old-temple/#p12']);
  });

  it('begins a tour from an open page in one step', () => {
    const { history, store } = open('/place/old-temple/');
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.dispatch({ type: 'tour', paragraph: 12 });
    expect(history.entries()).toEqual(['/place/old-temple/', '/#p12']);
    expect(store.get().cameraRequest).toBe(1);
    expect(told).toBe(1);
  });

  it('continues a running tour when a passage is asked for or scrolled to', () => {
    const { store } = open('/');
    store.dispatch({ type: 'tour', paragraph: 12 });
    store.dispatch({ type: 'read', fragment: 'p14' });
    expect(store.get()).toMatchObject({ cameraRequest: 2, tour: { paragraph: 14, paused: false } });
    store.dispatch({ type: 'scroll', paragraph: 15 });
    expect(store.get()).toMatchObject({ cameraRequest: 3, tour: { paragraph: 15, paused: false } });
  });

  it('keeps a frame request until the map has arrived', () => {
    const { history, store } = open('/?map=5/10/100');
    const frame = { bounds: [103, 13, 104, 14], maxZoom: 12 } as const;
    store.dispatch({ type: 'show', frame });
    expect(store.get()).toMatchObject({ frame, cameraRequest: 1 });
    store.dispatch({ type: 'arrive', camera: { zoom: 12, lat: 13.5, lng: 103.5 } });
    expect(store.get()).toMatchObject({ frame: null, cameraRequest: 1 });
    expect(history.entries()).toEqual(['/?map=12/13.5/103.5']);
  });
});
