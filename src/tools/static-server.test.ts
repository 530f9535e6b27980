import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../tests/fakes/ask.ts';
import { securityHeaders } from './headers.ts';
import { createStaticServer } from './static-server.ts';

const SCRIPT = `export const text = '${'atlas '.repeat(1000)}';\n`;
const TILES = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

let root: string;
const servers: Server[] = [];
let atRoot: number;
let below: number;

async function listen(base: string): Promise<number> {
  const server = createStaticServer({ root, base });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'atlas-static-'));
  root = join(parent, 'dist');
  for (const directory of ['place/old-temple', 'assets', 'empty'])
    await mkdir(join(root, directory), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(root, '.env'), 'secret');
  await writeFile(join(root, 'index.html'), '<title>Atlas</title>');
  await writeFile(join(root, '404.html'), '<title>Not here</title>');
  await writeFile(join(root, 'place/old-temple/index.html'), '<title>Old Temple</title>');
  await writeFile(join(root, 'basemap.pmtiles'), TILES);
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(root, 'assets/app-a1b2.js'), SCRIPT);
  await writeFile(join(root, 'service-worker.js'), SCRIPT);
  for (const file of [
    'a.geojson',
    'a.csv',
    'a.mjs',
    'a.woff2',
    'a.webmanifest',
    'a.svg',
    'a b.txt',
    'empty/file.txt',
  ]) {
    await writeFile(join(root, file), '');
  }
  await symlink(join(parent, 'secret.txt'), join(root, 'linked.txt'));
  await symlink(parent, join(root, 'linked'));
  await symlink(join(root, 'a b.txt'), join(root, 'inside.txt'));
  atRoot = await listen('/');
  below = await listen('/atlas/');
});

afterAll(async () => {
  for (const server of servers) await new Promise((done) => server.close(done));
  await rm(join(root, '..'), { recursive: true });
});

describe('addresses', () => {
  it('serves the index of a directory', async () => {
    const front = await ask(atRoot, '/?sector=schools');
    expect(front.status).toBe(200);
    expect(front.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String((await ask(atRoot, '/place/old-temple/')).body)).toContain('Old Temple');
  });

  it('redirects a directory without its slash and keeps the query', async () => {
    const answer = await ask(atRoot, '/place/old-temple?map=9/13.4/103.9&embed=1');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/place/old-temple/?map=9/13.4/103.9&embed=1');
  });

  it('leads from a damaged address to the page that was meant', async () => {
    for (const path of ['/Place/Old-Temple/', '/place//old-temple/', '/place/old-temple).', '/en/place/old-temple/']) {
      const { status, headers } = await ask(atRoot, `${path}?embed=1`);
      expect([path, status, headers.location]).toEqual([path, 301, '/place/old-temple/?embed=1']);
    }
    expect((await ask(below, '/atlas//index.html/')).headers.location).toBe('/atlas/');
  });

  it('answers what is missing with the 404 page and status 404', async () => {
    for (const path of ['/nowhere', '/place/nowhere/', '/empty', '/empty/']) {
      const answer = await ask(atRoot, path);
      expect(answer.status, path).toBe(404);
      expect(String(answer.body), path).toContain('Not here');
      expect(answer.headers['cache-control'], path).toBe('no-cache');
    }
    expect((await ask(atRoot, '/assets/gone-0000.js')).headers['cache-control']).toBe('no-cache');
  });

  it('decodes percent-encoded names', async () => {
    expect((await ask(atRoot, '/a%20b.txt')).status).toBe(200);
    expect((await ask(atRoot, '/%E0%A4%A')).status).toBe(404);
  });

  it('never leaves the root, shows no dot file, and redirects to no other host', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/..\\secret.txt',
      '/%5c..%5csecret.txt',
      '/.env',
      '/index.html%00.txt',
      '//other.example/',
    ];
    for (const path of paths) expect((await ask(atRoot, path)).status, path).toBe(404);
    expect((await ask(atRoot, '//place/old-temple')).headers.location).toBe('/place/old-temple/');
  });

  it('follows symbolic links inside the root and none that leads out of it', async () => {
    expect((await ask(atRoot, '/inside.txt')).status).toBe(200);
    for (const path of ['/linked.txt', '/linked/secret.txt', '/linked/', '/linked']) {
      const answer = await ask(atRoot, path);
      expect(answer.status, path).toBe(404);
      expect(String(answer.body), path).toContain('Not here');
    }
  });

  it('serves below a base path and leads there from the root', async () => {
    expect((await ask(below, '/atlas/')).status).toBe(200);
    const outside = await ask(below, '/place/old-temple/');
    expect(outside.status).toBe(404);
    expect(outside.headers['content-type']).toContain('text/plain');
    expect((await ask(below, '/?at=2021-06-15')).headers.location).toBe('/atlas/?at=2021-06-15');
    expect((await ask(below, '/atlas')).headers.location).toBe('/atlas/');
    expect((await ask(below, '/atlas/place/old-temple')).headers.location).toBe('/atlas/place/old-temple/');
    expect(String((await ask(below, '/atlas/nowhere')).body)).toContain('Not here');
  });

  it('rejects a base path without its slashes', () => {
    expect(() => createStaticServer({ root, base: '/atlas' })).toThrow('begin and end with a slash');
  });
});

describe('byte ranges', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['bytes=0-99', 0, 99],
    ['bytes=0-0', 0, 0],
    ['bytes=900-', 900, 999],
    ['bytes=990-5000', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
  ];
  it.each(cases)('%s', async (range, start, end) => {
    const answer = await ask(atRoot, '/basemap.pmtiles', { range });
    expect(answer.status).toBe(206);
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/1000`);
    expect(answer.headers['content-length']).toBe(String(end - start + 1));
    expect(answer.body).toEqual(TILES.subarray(start, end + 1));
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0', 'bytes=5-2'])('%s is not satisfiable', async (range) => {
    const answer = await ask(atRoot, '/basemap.pmtiles', { range });
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe('bytes */1000');
    expect(answer.headers.etag).toBeUndefined();
  });

  it.each(['bytes=-', 'bytes=0-1,5-6', 'items=0-1', 'nonsense'])('%s is ignored', async (range) => {
    const answer = await ask(atRoot, '/basemap.pmtiles', { range });
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(1000);
  });

  it('sends the whole file if it changed since the first part', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask(atRoot, '/basemap.pmtiles')).headers;
    const range = 'bytes=0-9';
    const before = 'Thu, 01 Jan 1970 00:00:00 GMT';
    expect((await ask(atRoot, '/basemap.pmtiles', { range, 'if-range': modified })).status).toBe(206);
    expect((await ask(atRoot, '/basemap.pmtiles', { range, 'if-range': before })).status).toBe(200);
    expect((await ask(atRoot, '/basemap.pmtiles', { range, 'if-range': etag })).status).toBe(206);
    expect((await ask(atRoot, '/basemap.pmtiles', { range, 'if-range': '"old"' })).status).toBe(200);
  });

  it('never compresses a part', async () => {
    const answer = await ask(atRoot, '/assets/app-a1b2.js', { range: 'bytes=0-5', 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(String(answer.body)).toBe('export');
  });

  it('offers ranges of what is sent as it is, and none of a compressed answer', async () => {
    const accept = { 'accept-encoding': 'br' };
    expect((await ask(atRoot, '/basemap.pmtiles', accept)).headers['accept-ranges']).toBe('bytes');
    expect((await ask(atRoot, '/assets/app-a1b2.js')).headers['accept-ranges']).toBe('bytes');
    expect((await ask(atRoot, '/assets/app-a1b2.js', accept)).headers['accept-ranges']).toBeUndefined();
  });

  it('reads no range in a HEAD request', async () => {
    const answer = await ask(atRoot, '/basemap.pmtiles', { range: 'bytes=0-9' }, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe('1000');
  });

  it('tags an archive strongly, so that its readers notice another one', async () => {
    expect((await ask(atRoot, '/basemap.pmtiles')).headers.etag).toMatch(/^"/);
  });
});

describe('caching', () => {
  it('answers 304 to a matching entity tag or date', async () => {
    const { headers } = await ask(atRoot, '/');
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    for (const condition of [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-modified-since': modified },
    ]) {
      const answer = await ask(atRoot, '/', condition);
      expect(answer.status).toBe(304);
      expect(answer.body).toHaveLength(0);
      expect(answer.headers.etag).toBe(etag);
    }
    expect((await ask(atRoot, '/', { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200);
    expect((await ask(atRoot, '/', { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
  });

  it('keeps hashed assets for ever, icons for an hour, and asks again for everything else', async () => {
    const asset = await ask(atRoot, '/assets/app-a1b2.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask(below, '/atlas/assets/app-a1b2.js')).headers['cache-control']).toContain('immutable');
    expect((await ask(atRoot, '/icon.svg')).headers['cache-control']).toBe('public, max-age=3600');
    expect((await ask(atRoot, '/basemap.pmtiles')).headers['cache-control']).toBe('no-cache');
    expect((await ask(atRoot, '/')).headers['cache-control']).toBe('no-cache');
    expect((await ask(atRoot, '/service-worker.js')).headers['cache-control']).toBe('no-cache');
  });
});

describe('representation', () => {
  it.each([
    ['/basemap.pmtiles', 'application/vnd.pmtiles'],
    ['/a.geojson', 'application/geo+json'],
    ['/a.csv', 'text/csv; charset=utf-8'],
    ['/a.mjs', 'text/javascript; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/a.webmanifest', 'application/manifest+json'],
    ['/a.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(atRoot, path)).headers['content-type']).toBe(type);
  });

  it('compresses text with what the client accepts', async () => {
    const path = '/assets/app-a1b2.js';
    const brotli = await ask(atRoot, path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
    expect(String(brotliDecompressSync(brotli.body))).toBe(SCRIPT);
    const again = await ask(atRoot, path, { 'accept-encoding': 'br', 'if-none-match': brotli.headers.etag ?? '' });
    expect(again.status).toBe(304);
    const gzip = await ask(atRoot, path, { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(gzip.body))).toBe(SCRIPT);
    expect((await ask(atRoot, path, { 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined();
  });

  it('leaves compressed formats and tiny files alone', async () => {
    for (const path of ['/basemap.pmtiles', '/']) {
      expect((await ask(atRoot, path, { 'accept-encoding': 'br' })).headers['content-encoding'], path).toBeUndefined();
    }
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const path of ['/basemap.pmtiles', '/assets/app-a1b2.js', '/nowhere', '/place/old-temple']) {
      const get = await ask(atRoot, path, { 'accept-encoding': 'br' });
      const head = await ask(atRoot, path, { 'accept-encoding': 'br' }, { method: 'HEAD' });
      expect(head.status, path).toBe(get.status);
      expect({ ...head.headers, date: '' }, path).toEqual({ ...get.headers, date: '' });
      expect(head.body, path).toHaveLength(0);
    }
  });

  it('refuses other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(atRoot, '/', {}, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow, method).toBe('GET, HEAD');
    }
  });

  it('sends the security headers with every answer', async () => {
    const expected = Object.fromEntries(Object.entries(securityHeaders()).map(([name, v]) => [name.toLowerCase(), v]));
    for (const path of ['/', '/nowhere', '/place/old-temple', '/assets/app-a1b2.js']) {
      expect((await ask(atRoot, path)).headers, path).toMatchObject(expected);
    }
    expect(securityHeaders()['Content-Security-Policy']).not.toMatch(/unsafe-/);
  });
});
