import { describe, expect, it } from 'vitest';
import { fixtureCatalogue } from '../../tests/edition/load.ts';
import { en } from '../languages/en/messages.ts';
import { createAtlas } from '../state/atlas.ts';
import { createExternalStore } from '../state/external-store.ts';
import { memoryHistory } from '../state/history.ts';
import type { Layout } from '../state/layout.ts';
import { createLedgerStore } from '../state/ledger-store.ts';
import { createStore } from '../state/store.ts';
import { answerHost, hostMessage, stepsTo } from './host-messages.ts';

const catalogue = fixtureCatalogue();
const [first, second] = catalogue.places;
if (!first || !second) throw new Error('The fixture has no places');
const sector = catalogue.sectors[0]?.id ?? '';

describe('what a page around the frame may say', () => {
  it.each([
    ['a greeting', { atlas: 'hello' }],
    ['a place', { atlas: 'show', place: first.id }],
    ['nothing selected, the latest', { atlas: 'show', place: null, at: null }],
    ['a day, sectors, a language', { atlas: 'show', at: '2021-06-15', sectors: [sector], language: 'zh' }],
  ])('%s', (_, message) => expect(hostMessage(message, { catalogue })).toEqual(message));

  it.each([
    ['somebody else’s', { type: 'hello' }],
    ['no object', 'hello'],
    ['nothing', null],
    ['an unknown place', { atlas: 'show', place: 'atlantis' }],
    ['a place that is inherited', { atlas: 'show', place: 'toString' }],
    ['no day', { atlas: 'show', at: '2021-02-30' }],
    ['sectors that are no list', { atlas: 'show', sectors: sector }],
    ['a language that the edition has not', { atlas: 'show', language: 'km' }],
  ])('not %s', (_, message) => expect(hostMessage(message, { catalogue })).toBeNull());

  it('leaves alone what is not named', () => expect(stepsTo({ atlas: 'show' })).toEqual([]));
});

/** A window in a frame, with a record of the messages it posted to the page around it. */
function framed() {
  const said: (readonly [message: unknown, to: string])[] = [];
  const host = { postMessage: (message: unknown, to: string) => void said.push([message, to]) };
  const target = Object.assign(new EventTarget(), {
    parent: host,
    location: { href: 'https://atlas.example/?embed=1' },
  });
  const layout = createExternalStore<Layout>('wide');
  const store = createStore({
    base: '/',
    history: memoryHistory('/?embed=1'),
    pack: { catalogue, messages: en },
    loadPack: async () => ({ catalogue, messages: en }),
    layout,
  });
  answerHost(
    target as unknown as Window,
    createAtlas(
      store,
      layout,
      createLedgerStore(() => Promise.reject(new Error('none here'))),
    ),
  );
  const hear = (data: unknown, origin = 'https://paper.example', source: unknown = host) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  return { store, said, hear };
}

describe('the conversation', () => {
  it('tells nobody anything before a greeting, and then only whoever greeted', () => {
    const { store, said, hear } = framed();
    store.dispatch({ type: 'select', place: first.id });
    expect(said).toEqual([[{ atlas: 'ready' }, '*']]);
    hear({ atlas: 'hello' });
    store.dispatch({ type: 'select', place: second.id });
    expect(said.slice(1)).toEqual([
      [expect.objectContaining({ atlas: 'view', place: first.id }), 'https://paper.example'],
      [
        {
          atlas: 'view',
          address: `https://atlas.example/place/${second.id}/`,
          place: second.id,
          at: null,
          sectors: [],
          language: 'en',
        },
        'https://paper.example',
      ],
    ]);
  });

  it('does what the page around it asks', () => {
    const { store, hear } = framed();
    hear({ atlas: 'hello' });
    hear({ atlas: 'show', place: first.id, at: '2021-06-15', sectors: [sector] });
    expect(store.get().view).toMatchObject({ place: first.id, at: '2021-06-15', filters: { sector: [sector] } });
  });

  it('does nothing for a page that has not greeted, another origin, another window, or one without origin', () => {
    const { store, said, hear } = framed();
    const show = { atlas: 'show', place: first.id };
    hear(show);
    hear({ atlas: 'hello' }, 'null');
    hear(show, 'null');
    hear({ atlas: 'hello' }, 'https://other.example', {});
    hear({ atlas: 'hello' });
    hear(show, 'https://other.example');
    expect(store.get().view.place).toBeNull();
    expect(said.filter(([, to]) => to !== 'https://paper.example')).toEqual([[{ atlas: 'ready' }, '*']]);
  });
});
