/** The service worker's caches when their content is wrong, truncated or missing, together with hosts that send anything. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeta } from '../../src/offline/build.ts';
import { SavedSite } from '../../src/offline/saved-site.ts';
import { FakeCaches } from '../fakes/caches.ts';
import { CASES, FUZZ_TIMEOUT, hostileText, PARAMETERS } from './cases.ts';

const SCOPE = 'https://atlas.example/';
const FILES = { 'assets/app.js': 'the app', 'assets/zh.js': 'the words', 'assets/rare.woff2': 'the letters' };
const PAGES = ['', 'offline.html', 'place/a/'];
const VERSION = '1';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashes = Object.fromEntries(Object.entries(FILES).map(([file, text]) => [file, sha256(text)]));
const { 'assets/rare.woff2': rare = '', ...files } = hashes;

const page = (text: string, version: string) => `<head>${buildMeta(version)}</head>${text}`;
const right = (path: string): string =>
  Object.hasOwn(FILES, path) ? FILES[path as keyof typeof FILES] : page(path, VERSION);

/** What a cache contains, or a host sends, for a path. */
type Answer =
  | 'right'
  | 'half'
  | 'login'
  | 'other build'
  | 'error'
  | 'nothing'
  | { readonly text: string; readonly type: string };

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('right' as const) },
  { weight: 5, arbitrary: fc.constantFrom<Answer>('half', 'login', 'other build', 'error', 'nothing') },
  fc.record({
    text: hostileText,
    type: fc.constantFrom('text/html', 'text/javascript', 'application/octet-stream', ''),
  }),
);

function response(path: string, how: Answer): Response | null {
  const isFile = Object.hasOwn(FILES, path);
  const send = (text: string, type = isFile ? 'text/javascript' : 'text/html; charset=utf-8', status = 200) =>
    new Response(text, { status, headers: { 'content-type': type } });
  switch (how) {
    case 'right':
      return send(right(path));
    case 'half':
      return send(right(path).slice(0, 3));
    case 'login':
      return send('Please log in', 'text/html');
    case 'other build':
      return isFile ? send('of another build') : send(page(path, '2'));
    case 'error':
      return send('out of order', 'text/html', 503);
    case 'nothing':
      return null;
    default:
      return send(how.text, how.type);
  }
}

const ALL = [...Object.keys(FILES), ...PAGES];
const everything = fc.record(Object.fromEntries(ALL.map((path) => [path, answer])));
const STORES = [`atlas ${SCOPE} ${VERSION}`, `atlas ${SCOPE} 0`, `atlas ${SCOPE} 2`, 'somebody else’s'];
const stores = fc.record(Object.fromEntries(STORES.map((name) => [name, everything])));
const operations = fc.array(fc.tuple(fc.constantFrom('save', 'ask'), fc.constantFrom(...ALL)), {
  minLength: 1,
  maxLength: 8,
});

it(
  `what is saved is right or mended, and a file is never answered with a kept page (${CASES} cases)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(stores, everything, operations, async (kept, host, steps) => {
        const caches = new FakeCaches();
        for (const [name, contents] of Object.entries(kept)) {
          const cache = await caches.open(name);
          for (const [path, how] of Object.entries(contents)) {
            const found = response(path, how);
            if (found) await cache.put(new URL(path, SCOPE).href, found);
          }
        }
        const fromHost = (path: string): Response => {
          const found = response(path, host[path] ?? 'nothing');
          if (!found) throw new TypeError('Failed to fetch');
          return found;
        };
        const pathOf = (url: string) => url.slice(SCOPE.length);
        const site = new SavedSite({
          version: VERSION,
          pages: ['', 'offline.html'],
          files,
          rare: { 'assets/rare.woff2': rare },
          archive: null,
          scope: SCOPE,
          caches: caches as unknown as CacheStorage,
          fetch: async ({ url }) => fromHost(pathOf(url)),
        });

        for (const [what, path] of steps) {
          const pending: Promise<unknown>[] = [];
          const later = (work: Promise<unknown>): void => void pending.push(work);
          const url = new URL(path, SCOPE).href;
          const isFile = Object.hasOwn(FILES, path);
          if (what === 'save') {
            const saved = await site.save().then(
              () => true,
              () => false,
            );
            if (!saved) {
              expect(await caches.keys()).not.toContain(STORES[0]);
              continue;
            }
            for (const each of [...Object.keys(files), '', 'offline.html']) {
              const found = await (await caches.open(STORES[0] ?? '')).match(new URL(each, SCOPE).href);
              const text = await found?.text();
              if (Object.hasOwn(files, each)) expect(text).toBe(right(each));
              else expect(text).toContain(buildMeta(VERSION));
            }
            continue;
          }
          const request = { method: 'GET', mode: isFile ? 'cors' : 'navigate', url, headers: new Headers() } as Request;
          const ask = () => (isFile ? site.asset(request, later) : site.page(request, later));
          const first = await ask().catch(() => null);
          await Promise.all(pending.splice(0));
          // If the host sends a page for a script, nothing can be done; but the cache must not.
          if (isFile && first && host[path] === 'right') expect(first.headers.get('content-type')).not.toMatch(/html/);
          if (isFile && host[path] === 'right') {
            // Wrong content in the cache is gone by the second request.
            const second = await ask();
            expect(await second.text()).toBe(right(path));
            await Promise.all(pending.splice(0));
          }
          if (!isFile && host[path] === 'right') expect(await first?.text()).toBe(right(path));
        }
        expect(caches.stores.has('somebody else’s')).toBe(true);
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);
