/**
 * Addresses as they exist in the wild, in every form that the atlas ever wrote or that people make of them. Lines of `addresses.json`
 * are never removed: what an address opens may only change to a newer form of the same view.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import type { Language } from '../../src/domain/language.ts';
import { en } from '../../src/languages/en/messages.ts';
import { createExternalStore } from '../../src/state/external-store.ts';
import { memoryHistory } from '../../src/state/history.ts';
import type { Layout } from '../../src/state/layout.ts';
import { languageOfPath } from '../../src/state/repair-address.ts';
import { createStore } from '../../src/state/store.ts';
import { defaultEdition } from './default-edition.ts';

const { full } = defaultEdition();
const { languages } = full.edition;
const packs = new Map(
  languages.map((language) => [language, { catalogue: localise(full, language), messages: en }] as const),
);

async function pack(language: Language) {
  const found = packs.get(language);
  if (!found) throw new Error(`no ${language}`);
  return found;
}

const EXAMPLES = JSON.parse(readFileSync(join(import.meta.dirname, 'addresses.json'), 'utf8')) as readonly {
  readonly address: string;
  readonly opens: string;
}[];

it.each(EXAMPLES)('$address opens $opens, without a word', async ({ address, opens }) => {
  for (const base of ['/', '/atlas/']) {
    const history = memoryHistory(base + address.slice(1));
    const store = createStore({
      base,
      history,
      pack: await pack(languageOfPath(history.read().pathname, { base, languages })),
      loadPack: pack,
      layout: createExternalStore<Layout>('wide'),
    });
    expect(store.address()).toBe(base + opens.slice(1));
    expect(store.get().catalogue).toBe((await pack(store.get().view.language)).catalogue);
    expect([store.get().dropped, history.entries()]).toEqual([[], [base + opens.slice(1)]]);
  }
});
