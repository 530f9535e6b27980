import { beforeEach, expect, it } from 'vitest';
import { fakeSite, request, SCOPE, sha256 } from '../../tests/fakes/site.ts';

let { caches, network, asked, site } = fakeSite();

const part = (range: string) => request('basemap.pmtiles', 'cors', { range });
const NAME = `atlas-kept ${SCOPE}`;

async function keep(content: string, hash = sha256(content)): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.put(
    `${SCOPE}basemap.pmtiles?sha256=${hash}`,
    new Response(content, { headers: { etag: '"a"', 'content-type': 'application/octet-stream' } }),
  );
}

beforeEach(() => {
  ({ caches, network, asked, site } = fakeSite());
  network.set('basemap.pmtiles', () => new Response('from the network', { status: 206 }));
});

it.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('is answered for in parts where it is kept: %s', async (range, text, content) => {
  await keep('0123456789');
  const saved = site('1');
  expect(saved.route(part(range))).toBe('archive');
  const answer = await saved.archive(part(range));
  expect([answer.status, await answer.text()]).toEqual([206, text]);
  expect(answer.headers.get('content-range')).toBe(content);
  expect(answer.headers.get('etag')).toBe('"a"');
  expect(asked).toEqual([]);
});

it.each(['bytes=10-12', 'bytes=0-1,4-5', 'bytes=-3', 'lines=1-2'])(
  'is the network’s where a range is none of these: %s',
  async (range) => {
    await keep('0123456789');
    expect(await (await site('1').archive(part(range))).text()).toBe('from the network');
  },
);

it('is the network’s where it is not kept, and then none of the worker’s business', async () => {
  const saved = site('1');
  expect(await (await saved.archive(part('bytes=0-3'))).text()).toBe('from the network');
  expect(saved.route(part('bytes=0-3'))).toBe('network');
  expect(await caches.keys()).toEqual([]);
});

it('is the network’s where another build’s is kept', async () => {
  await keep('an older one');
  expect(await (await site('1').archive(part('bytes=0-3'))).text()).toBe('from the network');
});

it('is looked for again when it was kept or removed', async () => {
  const saved = site('1');
  await saved.archive(part('bytes=0-3'));
  await keep('0123456789');
  saved.keptChanged();
  expect(await (await saved.archive(part('bytes=0-3'))).text()).toBe('0123');
  await caches.delete(NAME);
  saved.keptChanged();
  expect(await (await saved.archive(part('bytes=0-3'))).text()).toBe('from the network');
});

it('stays when a new build replaces the one before', async () => {
  await keep('0123456789');
  const next = site('2');
  await next.removeOthers();
  expect(await caches.keys()).toEqual([NAME]);
});
