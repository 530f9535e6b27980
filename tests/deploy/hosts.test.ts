import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowOrigin, cacheControl, MEDIA_TYPES, securityHeaders } from '../../src/tools/headers.ts';
import { ask as send } from '../fakes/ask.ts';
import { builtSites, pathOf } from './built-site.ts';
import { HOSTS, type RunningHost } from './hosts.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const ask = (port: number, path: string, headers: Record<string, string> = {}) => send(port, path, headers, { agent });

/** Accepted `Content-Type` by file extension, as far as all hosts agree on it. */
const TYPES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    Object.entries(MEDIA_TYPES).map(([extension, type]) => [
      extension,
      new RegExp(`^${type.replace(/[+.]/g, '\\$&').replace('; ', ';? *')}$`),
    ]),
  ),
  '.css': /^text\/css\b/,
  '.html': /^text\/html; charset=utf-8$/i,
  '.ico': /^image\/(?:vnd\.microsoft\.icon|x-icon)$/,
  '.js': /^(?:text|application)\/javascript\b/,
  '.webp': /^image\/webp$/,
  '.mjs': /^(?:text|application)\/javascript\b/,
  '.json': /^application\/json\b/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml\b/,
  '.txt': /^text\/plain; charset=utf-8$/i,
  '.woff2': /^font\/woff2$/,
  '.xml': /^(?:text|application)\/xml\b/,
};

/** Configuration for Netlify and Cloudflare Pages, which they do not serve. */
const FOR_HOSTS = ['_headers', '_redirects'];

const GUARDS = Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value] as const);

for (const site of builtSites()) {
  for (const host of HOSTS) {
    describe.skipIf(!host.isHere)(
      `${host.name}${host.isHere ? '' : ' (not installed here)'}, ${site.name} at ${site.base}`,
      () => {
        let served: RunningHost;
        const get = (path: string, headers?: Record<string, string>) => ask(served.port, path, headers);

        beforeAll(async () => {
          served = await host.start(site);
        });
        afterAll(() => served?.stop());

        it('sends every file as it is, with its type, cache rule, and the headers that guard it', async () => {
          const files = site.files.filter((file) => !FOR_HOSTS.includes(file));
          await Promise.all(
            files.map(async (file) => {
              const { status, headers, body } = await get(pathOf(site, file));
              expect(status, file).toBe(200);
              expect(body.equals(readFileSync(join(site.folder, file))), `${file}: other bytes`).toBe(true);
              expect(headers['content-type'], file).toMatch(TYPES[extname(file)] ?? /^$/);
              expect(headers['cache-control'], file).toBe(cacheControl(file));
              expect(headers['access-control-allow-origin'], file).toBe(allowOrigin(file));
              for (const [name, value] of GUARDS) expect(headers[name], `${file}: ${name}`).toBe(value);
            }),
          );
        });

        it('sends its own page for what is missing, never to be kept', async () => {
          const page = site.text('404.html');
          for (const path of ['nowhere', 'place/nowhere/', 'assets/gone-0000.js', 'nowhere/icon.svg']) {
            const { status, headers, body } = await get(site.base + path);
            expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
            expect(String(body), path).toBe(page);
            for (const [name, value] of GUARDS) expect(headers[name], `${path}: ${name}`).toBe(value);
          }
        });

        it('leads a folder without its slash to the one with it, and keeps the query', async () => {
          const page = site.pages.find((file) => file.includes('place/')) ?? '';
          const path = pathOf(site, page);
          const { status, headers } = await get(`${path.slice(0, -1)}?embed=1`);
          expect([301, 308]).toContain(status);
          expect(new URL(headers.location ?? '', `http://127.0.0.1:${served.port}`).href).toBe(
            `http://127.0.0.1:${served.port}${path}?embed=1`,
          );
        });

        it('sends the archive of the base map in ranges, never compressed', async () => {
          if (!site.files.includes('basemap.pmtiles')) return;
          const whole = readFileSync(join(site.folder, 'basemap.pmtiles'));
          const { status, headers, body } = await get(`${site.base}basemap.pmtiles`, {
            range: 'bytes=127-1126',
            'accept-encoding': 'gzip, br, zstd',
          });
          expect([status, headers['content-encoding']]).toEqual([206, undefined]);
          expect(headers['content-range']).toBe(`bytes 127-1126/${whole.length}`);
          expect(body.equals(whole.subarray(127, 1127))).toBe(true);
        });

        it('compresses text', async () => {
          for (const file of ['index.html', 'data/places.geojson', 'data/places.csv']) {
            const { headers, body } = await get(pathOf(site, file), { 'accept-encoding': 'gzip' });
            expect([file, headers['content-encoding']]).toEqual([file, 'gzip']);
            expect(headers.vary, file).toMatch(/accept-encoding/i);
            expect(gunzipSync(body).toString(), file).toBe(site.text(file));
          }
        });

        it('answers what has not changed with 304', async () => {
          const { headers } = await get(site.base);
          const tag = headers.etag ?? '';
          expect(tag).not.toBe('');
          expect((await get(site.base, { 'if-none-match': tag })).status).toBe(304);
        });
      },
    );
  }
}
