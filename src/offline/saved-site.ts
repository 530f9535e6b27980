import { buildMeta, type SavedBuild, SHELL_FILE } from './build.ts';
import { KeptArchive } from './kept-archive.ts';

/** How a request is answered. `network` leaves it to the browser, as if there were no worker. */
export type Route = 'page' | 'asset' | 'archive' | 'network';

/** Keeps the worker running until work is done. */
export type Later = (work: Promise<unknown>) => void;

export interface SavedSiteOptions extends SavedBuild {
  /** Absolute address of the site's base. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Path of files with a hash in their name. */
const ASSETS = 'assets/';

/**
 * One build of the site, cached for offline use.
 *
 * Readers never get stuck on an old build: pages come from the network whenever there is one. A page and its scripts are cached
 * and served together, because a page of one build would not start with the scripts of another.
 *
 * Only content of this build is cached: a page must name the build, and a file must have the hash that was built. Otherwise a host
 * that answers 200 with a page of its own (a login, a fallback, an error) could be cached in place of a script for good.
 */
export class SavedSite {
  readonly #options: SavedSiteOptions;
  readonly #prefix: string;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #archive: KeptArchive | null;
  /** Addresses whose cached content has been verified since the worker started. */
  readonly #sound = new Set<string>();

  constructor(options: SavedSiteOptions) {
    this.#options = options;
    this.#hashes = new Map(Object.entries({ ...options.rare, ...options.files }));
    this.#archive = options.archive && new KeptArchive(options.archive, options);
    // Several sites may share an origin, each below its own base.
    this.#prefix = `atlas ${options.scope} `;
  }

  /**
   * How a request is to be answered. Handles pages, hashed files, and ranges of the basemap's archive if the reader stored it;
   * everything else (downloads, preview images, other origins) is left to the browser.
   */
  route({ method, mode, url, headers }: Request): Route {
    if (method !== 'GET' || !url.startsWith(this.#options.scope)) return 'network';
    if (headers.has('range')) return this.#archive?.answers(withoutQuery(url)) ? 'archive' : 'network';
    if (mode === 'navigate') return this.#isPage(url) ? 'page' : 'network';
    const path = this.#path(url);
    return path.startsWith(ASSETS) || this.#hashes.has(path) ? 'asset' : 'network';
  }

  /**
   * Caches the whole build, or nothing. Files that an earlier build cached with the same content are not fetched again.
   *
   * @throws if something cannot be fetched, or is not what was built
   */
  async save(): Promise<void> {
    try {
      const cache = await this.#cache();
      // One at a time, so that precaching does not compete with what the reader is waiting for on a slow connection.
      for (const page of this.#options.pages) await cache.put(this.#address(page), await this.#builtPage(page));
      for (const file of Object.keys(this.#options.files))
        await cache.put(this.#address(file), await this.#built(file));
    } catch (error) {
      // Half a build is useless and takes up space.
      await this.#options.caches.delete(this.#name());
      this.#sound.clear();
      throw error;
    }
  }

  async #builtPage(page: string): Promise<Response> {
    const request = new Request(this.#address(page), { cache: 'no-cache' });
    const response = await this.#options.fetch(request);
    if (!response.ok) throw new Error(`${request.url} answered ${response.status}`);
    const copy = await plain(response);
    if (!(await this.#isOwnPage(copy)))
      throw new Error(`${request.url} answered with a page that is not of this build`);
    return copy;
  }

  async #built(file: string): Promise<Response> {
    const url = this.#address(file);
    for (const response of await this.#allSaved(url)) if (await this.#isOwnFile(url, response)) return response;
    // The HTTP cache may hold wrong content as well, so the second attempt bypasses it.
    for (const cache of [file.startsWith(ASSETS) ? 'default' : 'no-cache', 'reload'] as const) {
      const response = await this.#options.fetch(new Request(url, { cache }));
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      if (await this.#isOwnFile(url, response)) return plain(response);
    }
    throw new Error(`${url} answered with something that is not of this build`);
  }

  /** Caches pages that were opened before the worker was active. A failure does not matter: the shell stands in for the page. */
  async savePages(urls: readonly string[]): Promise<void> {
    for (const url of urls.filter((each) => each.startsWith(this.#options.scope) && this.#isPage(each))) {
      const request = new Request(withoutQuery(url), { cache: 'no-cache' });
      await this.#keepPage(request, await this.#options.fetch(request).catch(() => Response.error()));
    }
  }

  /** Removes the caches of other builds. */
  async removeOthers(): Promise<void> {
    const others = (await this.#names()).filter((name) => name !== this.#name());
    await Promise.all(others.map((name) => this.#options.caches.delete(name)));
  }

  /**
   * Answers with a page: from the network, else from the cache, else the shell, which renders any address.
   *
   * @param later receives work that the reader need not wait for
   * @param preloaded response of the browser's navigation preload
   * @throws what `fetch` throws, if nothing is cached
   */
  async page(request: Request, later: Later, preloaded?: Promise<Response | undefined>): Promise<Response> {
    let response: Response;
    try {
      response = (await preloaded) ?? (await this.#options.fetch(request));
    } catch (error) {
      const cache = await this.#cache();
      const saved = (await cache.match(withoutQuery(request.url))) ?? (await cache.match(this.#address(SHELL_FILE)));
      if (saved) return saved;
      throw error;
    }
    later(this.#keepPage(request, response.clone()));
    return response;
  }

  /** Answers with a range of the archive: from the stored copy, else from the network. */
  async archive(request: Request): Promise<Response> {
    return (await this.#archive?.part(request)) ?? this.#options.fetch(request);
  }

  /** To be called after the archive was stored or removed. */
  keptChanged(): void {
    this.#archive?.look();
  }

  /** Answers with a hashed or precached file: from the cache, else from the network, which also fills the cache. */
  async asset(request: Request, later: Later): Promise<Response> {
    // A damaged cache must not keep the reader from the network.
    const [saved] = await this.#allSaved(request.url).catch(() => []);
    if (saved) {
      // Verified afterwards, so that nobody waits: damaged content is served once at most, then removed.
      if (!this.#sound.has(request.url)) later(this.#prove(request.url, saved.clone()));
      return saved;
    }
    const response = await this.#options.fetch(request);
    if (response.status === 200) later(this.#keepFile(request.url, response.clone()));
    return response;
  }

  /**
   * Cached responses for an address, from this build and from others that it replaces or that replace it. HTML is skipped, because
   * older versions of this worker may have cached a host's page in place of a file.
   */
  async #allSaved(url: string): Promise<Response[]> {
    const { caches } = this.#options;
    const names = await this.#names();
    const found: Response[] = [];
    for (const name of [this.#name(), ...names.filter((each) => each !== this.#name())]) {
      const response = names.includes(name) ? await (await caches.open(name)).match(url) : undefined;
      if (response && !isHtml(response)) found.push(response);
    }
    return found;
  }

  /**
   * Verifies cached content and removes it if it is not what was built. Nothing can be said about files of other builds; but since
   * names below `assets/` contain a hash, a damaged file there is useless to every build and is removed from all caches.
   */
  async #prove(url: string, saved: Response): Promise<void> {
    const path = this.#path(url);
    if (!this.#hashes.has(path) || (await this.#isOwnFile(url, saved))) {
      this.#sound.add(url);
      return;
    }
    const names = path.startsWith(ASSETS) ? await this.#names() : [this.#name()];
    for (const name of names) await (await this.#options.caches.open(name)).delete(url);
  }

  async #keepFile(url: string, response: Response): Promise<void> {
    if (await this.#isOwnFile(url, response)) await (await this.#cache()).put(url, response);
  }

  /** Caches a page, if it belongs to this build. */
  async #keepPage({ url }: Request, response: Response): Promise<void> {
    if (response.status !== 200) return;
    const copy = await plain(response);
    if (await this.#isOwnPage(copy)) await (await this.#cache()).put(withoutQuery(url), copy);
  }

  async #isOwnPage(response: Response): Promise<boolean> {
    return isHtml(response) && (await response.clone().text()).includes(buildMeta(this.#options.version));
  }

  async #isOwnFile(url: string, response: Response): Promise<boolean> {
    const hash = this.#hashes.get(this.#path(url));
    return hash !== undefined && hash === (await sha256(await response.clone().arrayBuffer()));
  }

  /** Page addresses end with a slash or `.html`; needed because opening `data/places.csv`, for example, is a navigation too. */
  #isPage(url: string): boolean {
    const last = new URL(url).pathname.split('/').at(-1) ?? '';
    return !last.includes('.') || last.endsWith('.html');
  }

  #path(url: string): string {
    return withoutQuery(url).slice(this.#options.scope.length);
  }

  #address(file: string): string {
    return new URL(file, this.#options.scope).href;
  }

  #name(): string {
    return `${this.#prefix}${this.#options.version}`;
  }

  /** Names of the caches of all builds of this site. */
  async #names(): Promise<readonly string[]> {
    return (await this.#options.caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  #cache(): Promise<Cache> {
    return this.#options.caches.open(this.#name());
  }
}

function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true;
}

async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** A redirected response must not be used to answer a navigation, but a copy of it may. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
