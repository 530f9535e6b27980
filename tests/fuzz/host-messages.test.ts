/** Messages from an embedding page that has said hello: anything that can be cloned. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerHost } from '../../src/app/host-messages.ts';
import type { Language } from '../../src/domain/language.ts';
import { en } from '../../src/languages/en/messages.ts';
import { createAtlas } from '../../src/state/atlas.ts';
import { createExternalStore } from '../../src/state/external-store.ts';
import { memoryHistory } from '../../src/state/history.ts';
import type { Layout } from '../../src/state/layout.ts';
import { createLedgerStore } from '../../src/state/ledger-store.ts';
import { createStore } from '../../src/state/store.ts';
import { fixtureCatalogue } from '../edition/load.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, PARAMETERS } from './cases.ts';

const catalogue = fixtureCatalogue();
const PLACES = catalogue.places.map(({ id }) => id);
const SECTORS = catalogue.sectors.map(({ id }) => id);
const ORIGIN = 'https://paper.example';

/** Values beyond JSON, which `postMessage` can clone. */
const cloned = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true });
const value = fc.oneof(hostileText, cloned, fc.constantFrom(null, undefined, 0, true));
const message = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        atlas: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('show', 'hello') }, value),
        place: fc.oneof(fc.constantFrom(...PLACES), value),
        at: fc.oneof(
          fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
          value,
        ),
        sectors: fc.oneof(fc.array(fc.oneof(fc.constantFrom(...SECTORS), value), { maxLength: 20 }), value),
        language: fc.oneof(fc.constantFrom(...catalogue.edition.languages, 'km', 'xx'), value),
      },
      { requiredKeys: ['atlas'] },
    ),
  },
  value,
);

/** The atlas in a frame, after the embedding page has said hello. */
function framed() {
  const said: unknown[] = [];
  const host = { postMessage: (each: unknown) => void said.push(structuredClone(each)) };
  const location = { href: 'https://atlas.example/?embed=1' };
  const target = Object.assign(new EventTarget(), { parent: host, location });
  const layout = createExternalStore<Layout>('wide');
  const options = { base: '/', loadPack: async (language: Language) => pack(language), layout };
  const pack = (_: Language) => ({ catalogue, messages: en });
  const store = createStore({ ...options, history: memoryHistory('/?embed=1'), pack: pack('en') });
  const ledger = createLedgerStore(() => Promise.reject(new Error('none here')));
  answerHost(target as unknown as Window, createAtlas(store, layout, ledger));
  const hear = (data: unknown) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin: ORIGIN, source: host }));
  hear({ atlas: 'hello' });
  const reopened = () => createStore({ ...options, history: memoryHistory(store.address()), pack: pack('en') }).get();
  return { store, said, hear, reopened };
}

it(
  `no message throws, or leads to a view that no address opens (${CASES} cases)`,
  async () => {
    const thrown: unknown[] = [];
    const note = (error: unknown): void => void thrown.push(error);
    // Node.js reports here what listeners of an EventTarget throw.
    process.on('uncaughtException', note);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
          const { store, said, hear, reopened } = framed();
          for (const each of messages) hear(each);
          // A change of language is asynchronous.
          await new Promise((done) => setImmediate(done));
          const { view } = store.get();
          expect(thrown).toEqual([]);
          expect(view.place === null || PLACES.includes(view.place)).toBe(true);
          expect(catalogue.edition.languages).toContain(view.language);
          for (const sector of view.filters.sector) expect(SECTORS).toContain(sector);
          expect(reopened().view).toEqual(view);
          expect(reopened().dropped).toEqual([]);
          for (const each of said)
            expect(each).toMatchObject({ atlas: expect.stringMatching(/^(ready|view|height)$/) });
        }),
        PARAMETERS,
      );
    } finally {
      process.off('uncaughtException', note);
    }
  },
  FUZZ_TIMEOUT,
);
