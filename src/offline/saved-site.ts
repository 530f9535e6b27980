import { buildMeta, type SavedBuild, SHELL_FILE } from './build.ts';

/** How a request is answered. `network` leaves it to the browser, as if there were no worker. */
export type Route = 'page' | 'asset' | 'network';

/** Keeps the worker running until work is done. */
export type Later = (work: Promise<unknown>) => void;

export interface SavedSiteOptions extends SavedBuild {
  /** Absolute address of the site's base. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Hashed files are below this. */
const ASSETS = 'assets/';

/**
 * One build of the site as it is kept for reading without a network.
 *
 * Nobody is held in an old build: a page always comes from the network where there is one. A page and its scripts are kept and
 * given together, because a page of one build with the scripts of another would not start.
 */
export class SavedSite {
  readonly #options: SavedSiteOptions;
  readonly #prefix: string;

  constructor(options: SavedSiteOptions) {
    this.#options = options;
    // Several sites may share an origin, each below its own base.
    this.#prefix = `atlas ${options.scope} `;
  }

  /**
   * Pages and hashed files. Everything else is left alone: downloads, preview images, other origins, and the basemap's archive, whose byte
   * ranges a cache does not keep; without it the map has its outline.
   */
  route({ method, mode, url, headers }: Request): Route {
    if (method !== 'GET' || headers.has('range') || !url.startsWith(this.#options.scope)) return 'network';
    if (mode === 'navigate') return this.#isPage(url) ? 'page' : 'network';
    const path = this.#path(url);
    return path.startsWith(ASSETS) || this.#options.files.includes(path) ? 'asset' : 'network';
  }

  /** Saves the build. What an earlier one saved is not fetched again: a hashed file never changes. */
  async save(): Promise<void> {
    const cache = await this.#cache();
    // One after the other, so that a reader on a slow line is not kept waiting for what is only saved.
    for (const file of this.#options.files) {
      const request = new Request(this.#address(file), { cache: file.startsWith(ASSETS) ? 'default' : 'no-cache' });
      if (await cache.match(request)) continue;
      const known = file.startsWith(ASSETS) ? await this.#saved(request) : undefined;
      const response = known ?? (await this.#options.fetch(request));
      if (!response.ok) throw new Error(`${request.url} answered ${response.status}`);
      await cache.put(request.url, await plain(response));
    }
  }

  /** Saves pages that were opened before there was a worker. One that cannot be had is not missed: the shell stands in for it. */
  async savePages(urls: readonly string[]): Promise<void> {
    for (const url of urls.filter((each) => each.startsWith(this.#options.scope) && this.#isPage(each))) {
      const request = new Request(withoutQuery(url), { cache: 'no-cache' });
      await this.#keep(request, await this.#options.fetch(request).catch(() => Response.error()));
    }
  }

  /** Removes what other builds saved. */
  async removeOthers(): Promise<void> {
    const { caches } = this.#options;
    const others = (await caches.keys()).filter((name) => name.startsWith(this.#prefix) && name !== this.#name());
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  /**
   * A page: from the network, otherwise as it was saved, otherwise the shell, which renders any address.
   *
   * @param later takes work that the reader need not wait for
   * @param preloaded what the browser has already asked the network for
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
    later(this.#keep(request, response.clone()));
    return response;
  }

  /** A hashed file, or another of those saved beforehand: as it was saved, otherwise from the network and then saved. */
  async asset(request: Request, later: Later): Promise<Response> {
    // A store that is damaged must not stand between a reader and the network.
    const saved = await this.#saved(request).catch(() => undefined);
    if (saved) return saved;
    const response = await this.#options.fetch(request);
    if (response.status === 200 && this.#path(request.url).startsWith(ASSETS)) {
      const copy = response.clone();
      later(this.#cache().then((cache) => cache.put(request.url, copy)));
    }
    return response;
  }

  /** From this build or one that is about to replace it, or to be replaced. */
  async #saved({ url }: Request): Promise<Response | undefined> {
    const { caches } = this.#options;
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    for (const name of [this.#name(), ...names]) {
      const found = names.includes(name) && (await (await caches.open(name)).match(url));
      if (found) return found;
    }
    return undefined;
  }

  /** Keeps a page of this build. */
  async #keep({ url }: Request, response: Response): Promise<void> {
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (response.status !== 200 || !isHtml) return;
    const copy = await plain(response);
    if (!(await copy.clone().text()).includes(buildMeta(this.#options.version))) return;
    await (await this.#cache()).put(withoutQuery(url), copy);
  }

  /** Addresses of pages end with a slash or with `.html`; `data/places.csv` is opened by a navigation as well. */
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

  #cache(): Promise<Cache> {
    return this.#options.caches.open(this.#name());
  }
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** A response that a host reached by a redirect may not answer a navigation; its copy may. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
