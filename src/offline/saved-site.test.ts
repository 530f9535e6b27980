import { beforeEach, describe, expect, it } from 'vitest';
import { fakeSite, hashes, html, request, SCOPE } from '../../tests/fakes/site.ts';

let { caches, network, asked, site } = fakeSite();

function serve(version: string): void {
  network.clear();
  const answers: readonly (readonly [string, () => Response])[] = [
    ['', () => html(`front ${version}`, version)],
    ['offline.html', () => html(`shell ${version}`, version)],
    ['place/a/', () => html(`a ${version}`, version)],
    ['assets/app-1.js', () => new Response('app')],
  ];
  for (const [path, answer] of answers) network.set(path, answer);
}

/** Work that the worker does after it has answered. */
let pending: Promise<unknown>[];
const later = (work: Promise<unknown>): void => void pending.push(work);

async function text(response: Promise<Response>): Promise<string> {
  const answer = await response;
  await Promise.all(pending);
  return (await answer.text()).replace(/<.*>/, '');
}

beforeEach(() => {
  ({ caches, network, asked, site } = fakeSite());
  pending = [];
  serve('1');
});

describe('what the worker answers', () => {
  it.each([
    ['a page', request('place/a/?embed=1'), 'page'],
    ['a page of another site on this origin', request('/other/'), 'network'],
    ['a hashed file', request('assets/app-1.js', 'cors'), 'asset'],
    ['a file saved beforehand', request('icon.svg', 'no-cors'), 'asset'],
    ['a byte range of a file that is saved', request('assets/app-1.js', 'cors', { range: 'bytes=0-99' }), 'network'],
    ['the whole basemap', request('basemap.pmtiles', 'cors'), 'network'],
    ['a download', request('data/places.csv'), 'network'],
    ['a preview image opened by itself', request('preview/en.png'), 'network'],
    ['what is sent', { ...request('place/a/'), method: 'POST' } as Request, 'network'],
    ['another origin', request('https://tiles.example/1.pbf', 'cors'), 'network'],
  ])('%s', (_, asking, route) => {
    expect(site('1', { files: hashes({ 'icon.svg': 'icon' }) }).route(asking)).toBe(route);
  });
});

describe('pages', () => {
  it('come from the network while there is one, and then as they were saved, whatever their query', async () => {
    const saved = site('1');
    await saved.save();
    expect(await text(saved.page(request('place/a/?sector=clinics'), later))).toBe('a 1');
    network.set('place/a/', () => html('a, corrected', '1'));
    expect(await text(saved.page(request('place/a/'), later))).toBe('a, corrected');
    network.clear();
    expect(await text(saved.page(request('place/a/?at=2021-06-15'), later))).toBe('a, corrected');
    expect(await text(saved.page(request('?embed=1'), later))).toBe('front 1');
  });

  it('that were never opened are the shell', async () => {
    const saved = site('1');
    await saved.save();
    network.clear();
    expect(await text(saved.page(request('km/place/b/'), later))).toBe('shell 1');
  });

  it('that do not exist are said not to, and not kept', async () => {
    const saved = site('1');
    await saved.save();
    network.set('place/x/', () => new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } }));
    expect((await saved.page(request('place/x/'), later)).status).toBe(404);
    network.clear();
    expect(await text(saved.page(request('place/x/'), later))).toBe('shell 1');
  });

  it('of a newer build are shown at once, and never kept among the scripts of the older', async () => {
    const old = site('1');
    await old.save();
    serve('2');
    expect(await text(old.page(request('place/a/'), later))).toBe('a 2');
    network.clear();
    expect(await text(old.page(request('place/a/'), later))).toBe('shell 1');
  });

  it('that were open before there was a worker are saved, if they can be had', async () => {
    const saved = site('1');
    await saved.save();
    await saved.savePages([`${SCOPE}place/a/?embed=1#p12`, `${SCOPE}place/gone/`, 'https://other.example/']);
    network.clear();
    expect(await text(saved.page(request('place/a/'), later))).toBe('a 1');
  });

  it('take the answer that the browser asked for beforehand', async () => {
    const saved = site('1');
    expect(await text(saved.page(request('place/a/'), later, Promise.resolve(html('preloaded', '1'))))).toBe(
      'preloaded',
    );
    expect(asked).toEqual([]);
  });

  it('without a network and before anything was saved, fail as they would without a worker', async () => {
    network.clear();
    await expect(site('1').page(request('place/a/'), later)).rejects.toThrow('Failed to fetch');
  });
});

describe('files', () => {
  it('are given as saved, without asking the network', async () => {
    const saved = site('1');
    await saved.save();
    asked.length = 0;
    expect(await text(saved.asset(request('assets/app-1.js', 'cors'), later))).toBe('app');
    expect(asked).toEqual([]);
  });

  it('that were not saved beforehand are kept when they are met', async () => {
    network.set('assets/rare-1.woff2', () => new Response('letters'));
    const saved = site('1');
    await text(saved.asset(request('assets/rare-1.woff2', 'cors'), later));
    network.clear();
    expect(await text(saved.asset(request('assets/rare-1.woff2', 'cors'), later))).toBe('letters');
  });

  it('come from the network where what was saved cannot be read', async () => {
    const saved = site('1');
    await saved.save();
    caches.keys = () => Promise.reject(new DOMException('damaged', 'UnknownError'));
    expect(await text(saved.asset(request('assets/app-1.js', 'cors'), later))).toBe('app');
  });

  it('of the build before are taken over if their name is the same, and fetched if not', async () => {
    await site('1').save();
    serve('2');
    network.set('assets/app-2.js', () => new Response('app 2'));
    asked.length = 0;
    await site('2', { pages: [''], files: hashes({ 'assets/app-1.js': 'app', 'assets/app-2.js': 'app 2' }) }).save();
    expect(asked).toEqual(['', 'assets/app-2.js']);
  });

  it('are still there for a page of the older build while the newer is being saved', async () => {
    await site('1').save();
    serve('2');
    const next = site('2', { files: {} });
    await next.save();
    network.clear();
    expect(await text(next.asset(request('assets/app-1.js', 'cors'), later))).toBe('app');
  });
});

describe('what is not of this build', () => {
  /** Like a login page, or the fallback page of a host that never answers 404. */
  const foreign = () => html('Please log in', '9');
  const app = () => request('assets/app-1.js', 'cors');

  it.each(['assets/app-1.js', 'offline.html', ''])(
    'is not saved in place of %s, and the installation fails',
    async (file) => {
      network.set(file, foreign);
      await expect(site('1').save()).rejects.toThrow(/not of this build/);
      expect(await caches.keys()).toEqual([]);
    },
  );

  it('is not kept in place of a file that is met', async () => {
    const saved = site('1');
    await saved.save();
    network.set('assets/rare-1.woff2', foreign);
    await text(saved.asset(request('assets/rare-1.woff2', 'cors'), later));
    network.set('assets/rare-1.woff2', () => new Response('letters'));
    expect(await text(saved.asset(request('assets/rare-1.woff2', 'cors'), later))).toBe('letters');
  });

  it('is asked for past what the browser remembers', async () => {
    const answers = [new Response('half of the ap'), new Response('app')];
    network.set('assets/app-1.js', () => answers.shift() ?? Response.error());
    const saved = site('1');
    await saved.save();
    network.clear();
    expect(await text(saved.asset(app(), later))).toBe('app');
  });

  it.each([
    ['a page', foreign],
    ['a script of the same name', () => new Response('app, altered')],
  ])('is not taken over from an older build: %s', async (_, kept) => {
    const old = await caches.open(`atlas ${SCOPE} 0`);
    await old.put(app(), kept());
    const saved = site('1');
    await saved.save();
    network.clear();
    expect(await text(saved.asset(app(), later))).toBe('app');
  });

  it('is not given where an older build has kept a page in place of a file', async () => {
    const old = await caches.open(`atlas ${SCOPE} 0`);
    await old.put(app(), foreign());
    expect(await text(site('1').asset(app(), later))).toBe('app');
  });

  it('is removed where what was saved was damaged since', async () => {
    const saved = site('1');
    await saved.save();
    await (await caches.open(`atlas ${SCOPE} 1`)).put(app(), new Response('a'));
    await text(saved.asset(app(), later));
    expect(await text(saved.asset(app(), later))).toBe('app');
  });

  it('is not kept: a file of a newer build', async () => {
    const old = site('1');
    await old.save();
    network.set('assets/app-2.js', () => new Response('app 2'));
    await text(old.asset(request('assets/app-2.js', 'cors'), later));
    network.clear();
    await expect(old.asset(request('assets/app-2.js', 'cors'), later)).rejects.toThrow('Failed to fetch');
  });
});

it('a build that cannot be saved whole is not taken for saved', async () => {
  network.delete('assets/app-1.js');
  await expect(site('1').save()).rejects.toThrow();
  network.set('assets/app-1.js', () => new Response('', { status: 503 }));
  await expect(site('1').save()).rejects.toThrow(/assets\/app-1\.js answered 503/);
});

it('removes older builds, and nothing of anybody else', async () => {
  await site('1').save();
  await caches.open('somebody else’s');
  await caches.open('atlas https://atlas.example/other/ 1');
  serve('2');
  const next = site('2');
  await next.save();
  await next.removeOthers();
  expect(await caches.keys()).toEqual(['somebody else’s', 'atlas https://atlas.example/other/ 1', `atlas ${SCOPE} 2`]);
});

/** A redirected response as in browsers: its clones count as redirected too, even those from a cache. */
function redirected(response: Response): Response {
  const clone = response.clone.bind(response);
  return Object.defineProperties(response, {
    redirected: { value: true },
    clone: { value: () => redirected(clone()) },
  });
}

it('stores the copy of a redirected answer, which may answer a navigation', async () => {
  network.set('offline.html', () => redirected(html('shell', '1')));
  const saved = site('1');
  await saved.save();
  network.clear();
  const shell = await saved.page(request('place/b/'), later);
  expect([shell.redirected, shell.headers.get('content-type')]).toEqual([false, 'text/html; charset=utf-8']);
});
