/** The worker of a site on an invented host, with a network and caches that tests see into. */
import { createHash } from 'node:crypto';
import { buildMeta, type SavedBuild } from '../../src/offline/build.ts';
import { SavedSite } from '../../src/offline/saved-site.ts';
import { FakeCaches } from './caches.ts';

export const SCOPE = 'https://atlas.example/base/';

export const html = (text: string, version: string): Response =>
  new Response(`<head>${buildMeta(version)}</head>${text}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

/** A request as the worker meets it; nobody may construct a navigation. */
export const request = (path: string, mode: RequestMode = 'navigate', headers: Record<string, string> = {}): Request =>
  ({ method: 'GET', mode, url: new URL(path, SCOPE).href, headers: new Headers(headers) }) as Request;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Files by path, with the hash of what they hold. */
export const hashes = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path, sha256(content)]));

export const BUILT: Omit<SavedBuild, 'version'> = {
  pages: ['', 'offline.html'],
  files: hashes({ 'assets/app-1.js': 'app' }),
  rare: hashes({ 'assets/rare-1.woff2': 'letters' }),
  archive: { path: 'basemap.pmtiles', bytes: 10, sha256: sha256('0123456789') },
};

export interface FakeSite {
  readonly caches: FakeCaches;
  /** Answers by path. */
  readonly network: Map<string, () => Response>;
  /** Paths that the network was asked for. */
  readonly asked: string[];
  readonly site: (version: string, built?: Partial<typeof BUILT>) => SavedSite;
}

export function fakeSite(): FakeSite {
  const caches = new FakeCaches();
  const network = new Map<string, () => Response>();
  const asked: string[] = [];
  const site: FakeSite['site'] = (version, built = {}) =>
    new SavedSite({
      version,
      ...BUILT,
      ...built,
      scope: SCOPE,
      caches: caches as unknown as CacheStorage,
      fetch: async ({ url }) => {
        const path = url.slice(SCOPE.length).replace(/[?#].*/, '');
        asked.push(path);
        const answer = network.get(path);
        if (!answer) throw new TypeError('Failed to fetch');
        return answer();
      },
    });
  return { caches, network, asked, site };
}
