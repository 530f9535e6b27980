import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { LanguagePack } from '../../src/languages/load-pack.ts';
import type { Messages } from '../../src/languages/messages.ts';
import { memoryHistory } from '../../src/state/history.ts';
import { createStore } from '../../src/state/store.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, PARAMETERS } from './cases.ts';

const PLACES = ['old-temple', 'island-airport'];
const catalogue = {
  edition: { languages: LANGUAGES },
  commitments: [],
  paragraphs: [],
  places: PLACES.map((id) => ({ id, name: id, names: [], aliases: [] })),
  sectors: [{ id: 'roads' }, { id: 'schools' }],
  aliases: { 'old-moat': 'old-temple' },
} as unknown as Catalogue;
const pack = (language: Language): LanguagePack => ({
  catalogue,
  messages: { loading: language } as unknown as Messages,
});

const piece = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom('place', 'zh', 'km', 'old-temple', 'old-moat', 'index.html', '404.html', '', '..'),
  },
);
const path = fc.array(piece, { maxLength: 5 }).map((pieces) => `/${pieces.join('/')}`);
const PARAMETERS_OF_ADDRESSES = [
  'sector',
  'kind',
  'status',
  'certainty',
  'verdict',
  'sort',
  'order',
  'map',
  'at',
  'embed',
  'place',
  'q',
];
const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...PARAMETERS_OF_ADDRESSES), hostileText), hostileText)
  .map(([name, value]) => `${name}=${value}`);
const query = fc.array(pair, { maxLength: 6 }).map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));
const hash = fc.oneof(
  fc.constant(''),
  hostileText.map((text) => `#${text}`),
  hostileText.map((text) => `#map=${text}`),
);

/** Parts of an address, tried both normalised by `URL`, as browsers do, and raw. */
const parts = fc.record({ pathname: path, search: query, hash });

it(
  `no address throws or opens what there is not, and what is written is read again as it is (${CASES} cases)`,
  () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (address, viaBrowser) => {
        const history = memoryHistory('/');
        const url = viaBrowser ? new URL('http://atlas.invalid/') : null;
        if (url) Object.assign(url, { pathname: address.pathname, search: address.search, hash: address.hash });
        const read = url ? { pathname: url.pathname, search: url.search, hash: url.hash } : address;
        let first = true;
        const store = createStore({
          base: '/',
          history: {
            ...history,
            read: () => {
              if (!first) return history.read();
              first = false;
              return read;
            },
          },
          pack: pack('en'),
          loadPack: async (language) => pack(language),
          layout: { get: () => 'wide' },
        });
        const { view, dropped } = store.get();
        expect(view.place === null || PLACES.includes(view.place)).toBe(true);
        expect(LANGUAGES).toContain(view.language);
        for (const { value } of dropped) expect(typeof value).toBe('string');
        const again = createStore({
          base: '/',
          history: memoryHistory(store.address()),
          pack: pack('en'),
          loadPack: async (language) => pack(language),
          layout: { get: () => 'wide' },
        });
        expect(again.get().view).toEqual(view);
        expect(again.get().dropped).toEqual([]);
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);
