/** The page of changes, and its feed. */
import changes from 'virtual:atlas/changes';
import { languages } from 'virtual:atlas/languages';
import { test as always, expect } from 'vitest';
import { firstLanguage, type Language } from '../../src/domain/language.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { changesFeed, changesHead, changesHtml } from '../../src/prerender/changes.tsx';

const ORIGIN = 'https://atlas.example';
/** Skipped for editions without changes. */
const test = always.skipIf(changes.length === 0);
const first = firstLanguage(languages);
/** A language whose addresses have a prefix, if there is one. */
const last = languages.at(-1) ?? first;
const below = last === first ? '' : `${last}/`;
const pageOf = async (language: Language) => ({
  pack: await loadPack(language),
  language,
  site: { base: '/x/', languages },
});

test.each([...languages])(
  'the page in %s tells every change and why, and links only what there is',
  async (language) => {
    const page = await pageOf(language);
    const html = await changesHtml(page, false);
    expect(html.match(/<li id="change-/g)).toHaveLength(changes.length);
    const places = [...html.matchAll(/href="[^"]*place\/([\w-]+)\/"/g)].map(([, id]) => id);
    const known = new Set(page.pack.catalogue.places.map(({ id }) => id));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((id) => !known.has(id ?? ''))).toEqual([]);
  },
);

test('an older change keeps its address when newer ones are told', async () => {
  const html = await changesHtml(await pageOf(first), false);
  expect([...html.matchAll(/<li id="(change-\d+)"/g)].at(-1)?.[1]).toBe('change-1');
});

test('the feed has an entry a change, with absolute addresses, the newest first', async () => {
  const { file, contents } = changesFeed(await pageOf(last), ORIGIN);
  expect(file).toBe(`${below}changes/feed.atom`);
  expect(contents.match(/<entry>/g)).toHaveLength(changes.length);
  expect(contents).toContain(`<id>${ORIGIN}/x/${below}changes/#change-${changes.length}</id>`);
  expect(contents).toContain(`<updated>${changes[0]?.date}T00:00:00Z</updated>`);
});

test('the head names the feed only where its address is known', async () => {
  const page = await pageOf(last);
  expect(changesHead(page, '')).not.toContain('feed.atom');
  expect(changesHead(page, ORIGIN)).toContain(`/x/${below}changes/feed.atom`);
});
