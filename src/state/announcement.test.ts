import { describe, expect, it } from 'vitest';
import { fixtureCatalogue } from '../../tests/edition/load.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { NO_FILTERS } from '../domain/filter.ts';
import { drawnPlaces } from '../domain/passage.ts';
import { en } from '../languages/en/messages.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import { announcementAfter, passageCaption } from './announcement.ts';
import { createAnnouncer } from './announcer.ts';
import { memoryHistory } from './history.ts';
import type { Layout } from './layout.ts';
import { createStore, type Snapshot } from './store.ts';
import { type Action, INITIAL_VIEW } from './view.ts';

const catalogue = {
  places: [],
  sectors: [{ id: 'roads' }, { id: 'schools' }],
  aliases: {},
  commitments: [
    { id: 'c1', sectors: ['roads'], places: [], record: [] },
    { id: 'c2', sectors: ['schools'], places: ['academy'], record: [] },
  ],
  edition: { languages: ['en', 'zh', 'km'], document: { date: '2020-01-01' } },
  paragraphs: [
    { number: 1, content: [] },
    { number: 2, content: [] },
  ],
} as unknown as Catalogue;
const pack: LanguagePack = { catalogue, messages: en };

function said(address: string, ...actions: Action[]): string | null {
  const layout = { get: (): Layout => 'wide' };
  const store = createStore({ base: '/', history: memoryHistory(address), pack, loadPack: async () => pack, layout });
  let before: Snapshot | null = null;
  let text = announcementAfter(before, store.get());
  for (const action of actions) {
    before = store.get();
    store.dispatch(action);
    text = announcementAfter(before, store.get());
  }
  return text;
}

describe('what is announced', () => {
  it('is what of the address was not understood, when the page loads', () => {
    expect(said('/?at=nonsense')).toContain('nonsense');
    expect(said('/?sector=schools')).toBeNull();
  });

  it('is how much the filters leave', () => {
    expect(said('/', { type: 'filter', facet: 'sector', values: ['schools'] })).toBe(en.nothingShown);
  });

  it('is how much the filters leave of the ledger, where that is open', () => {
    const shown = en.ledger.shownOf(1, 2);
    expect(said('/ledger/', { type: 'filter', facet: 'sector', values: ['schools'] })).toBe(shown);
    expect(said('/ledger/', { type: 'about', place: 'academy' })).toBe(shown);
    expect(said('/ledger/', { type: 'order', order: 'record' })).toBeNull();
  });

  it('is the passage that the tour moved on to, but not one that was scrolled to', () => {
    expect(said('/', { type: 'tour', paragraph: 2 })).toContain(en.tour.position(2, 2));
    expect(said('/', { type: 'tour', paragraph: 1 }, { type: 'scroll', paragraph: 2 })).toBeNull();
  });

  it('is that the tour is paused, or left', () => {
    const begin: Action = { type: 'tour', paragraph: 1 };
    expect(said('/', begin, { type: 'camera', camera: { zoom: 5, lat: 0, lng: 0 } })).toBe(en.tour.paused);
    expect(said('/', begin, { type: 'leave-tour', camera: null })).toBe(en.tour.left);
  });

  it('is nothing when the reader goes back to an address with the same filters', () => {
    const layout = { get: (): Layout => 'wide' };
    const history = memoryHistory('/?sector=schools');
    const store = createStore({ base: '/', history, pack, loadPack: async () => pack, layout });
    history.push('/?sector=schools#p1');
    const before = store.get();
    history.go(-1);
    expect(store.get().view.filters).not.toBe(before.view.filters);
    expect(announcementAfter(before, store.get())).toBeNull();
  });

  it('is emptied when another page opens', () => {
    expect(said('/', { type: 'ledger' })).toBe('');
    expect(said('/ledger/', { type: 'close' })).toBe('');
  });

  it('is nothing when the map is moved', () => {
    expect(said('/', { type: 'camera', camera: { zoom: 5, lat: 0, lng: 0 } })).toBeNull();
  });
});

describe('what the map shows of a passage', () => {
  const whole = fixtureCatalogue();
  const [first] = whole.paragraphs;
  if (!first) throw new Error('The fixture edition has a text');
  const caption = (sector: readonly string[], catalogue: Catalogue = whole) =>
    passageCaption({ catalogue, messages: en, view: { ...INITIAL_VIEW, filters: { ...NO_FILTERS, sector } } }, 1);

  it('are the places that are drawn of it', () => {
    const places = drawnPlaces(whole, 1, { filters: NO_FILTERS, at: null, selected: null });
    expect(places).not.toEqual([]);
    expect(caption([])).toBe(en.tour.onMap(places.map(({ label }) => label)));
  });

  it('is nothing where the filters leave all of them out', () => {
    expect(caption(['no-such-sector'])).toBe(en.tour.filteredOut);
  });

  it('is nothing where it names none', () => {
    expect(caption([], { ...whole, paragraphs: [{ ...first, content: [] }] })).toBe(en.tour.nothingToShow);
  });
});

describe('the announcer', () => {
  it('tells its listeners when the same words are announced again', () => {
    const announcer = createAnnouncer();
    let told = 0;
    announcer.subscribe(() => {
      told += 1;
    });
    announcer.announce('Link copied');
    announcer.announce('Link copied');
    expect(told).toBe(2);
    expect(announcer.get()).toEqual({ text: 'Link copied', serial: 2 });
  });
});
