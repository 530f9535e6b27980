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

/** Hashed files are below this. */
const ASSETS = 'assets/';

/**
 * One build of the site as it is kept for reading without a network.
 *
 * Nobody is held in an old build: a page always comes from the network where there is one. A page and its scripts are kept and
 * given together, because a page of one build with the scripts of another would not start.
 *
 * Nothing is kept that is not of this build: a page has to name it, a file to have the content that was built. A host that answers
 * 200 with a page of its own, be it a login, a fallback or an error, would otherwise be remembered in place of a script, for good.
 */
export class SavedSite {
  readonly #options: SavedSiteOptions;
  readonly #prefix: string;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #archive: KeptArchive | null;
  /** Addresses whose saved content was found to be right since the worker started. */
  readonly #sound = new Set<string>();

  constructor(options: SavedSiteOptions) {
    this.#options = options;
    this.#hashes = new Map(Object.entries({ ...options.rare, ...options.files }));
    this.#archive = options.archive && new KeptArchive(options.archive, options);
    // Several sites may share an origin, each below its own base.
    this.#prefix = `atlas ${options.scope} `;
  }

  /**
   * Pages, hashed files, and parts of the basemap's archive where the reader asked to keep it. Everything else is left alone: downloads,
   * preview images, other origins.
   */
  route({ method, mode, url, headers }: Request): Route {
    if (method !== 'GET' || !url.startsWith(this.#options.scope)) return 'network';
    if (headers.has('range')) return this.#archive?.answers(withoutQuery(url)) ? 'archive' : 'network';
    if (mode === 'navigate') return this.#isPage(url) ? 'page' : 'network';
    const path = this.#path(url);
    return path.startsWith(ASSETS) || this.#hashes.has(path) ? 'asset' : 'network';
  }

  /**
   * Saves the build, whole or not at all. What an earlier one saved is not fetched again where it has the content that is wanted.
   *
   * @throws where something cannot be had, or is not what was built
   */
  async save(): Promise<void> {
    try {
      const cache = await this.#cache();
      // One after the other, so that a reader on a slow line is not kept waiting for what is only saved.
      for (const page of this.#options.pages) await cache.put(this.#address(page), await this.#builtPage(page));
      for (const file of Object.keys(this.#options.files))
        await cache.put(this.#address(file), await this.#built(file));
    } catch (error) {
      // Half a build serves nobody, and takes room.
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
    // What the browser itself remembers may be wrong as well: then the host is asked past it.
    for (const cache of [file.startsWith(ASSETS) ? 'default' : 'no-cache', 'reload'] as const) {
      const response = await this.#options.fetch(new Request(url, { cache }));
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      if (await this.#isOwnFile(url, response)) return plain(response);
    }
    throw new Error(`${url} answered with something that is not of this build`);
  }

  /** Saves pages that were opened before there was a worker. One that cannot be had is not missed: the shell stands in for it. */
  async savePages(urls: readonly string[]): Promise<void> {
    for (const url of urls.filter((each) => each.startsWith(this.#options.scope) && this.#isPage(each))) {
      const request = new Request(withoutQuery(url), { cache: 'no-cache' });
      await this.#keepPage(request, await this.#options.fetch(request).catch(() => Response.error()));
    }
  }

  /** Removes what other builds saved. */
  async removeOthers(): Promise<void> {
    const others = (await this.#names()).filter((name) => name !== this.#name());
    await Promise.all(others.map((name) => this.#options.caches.delete(name)));
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
    later(this.#keepPage(request, response.clone()));
    return response;
  }

  /** A part of the archive: from what is kept, otherwise from the network. */
  async archive(request: Request): Promise<Response> {
    return (await this.#archive?.part(request)) ?? this.#options.fetch(request);
  }

  /** What the reader asked to keep has become more or less. */
  keptChanged(): void {
    this.#archive?.look();
  }

  /** A hashed file, or another of those saved beforehand: as it was saved, otherwise from the network and then saved. */
  async asset(request: Request, later: Later): Promise<Response> {
    // A store that is damaged must not stand between a reader and the network.
    const [saved] = await this.#allSaved(request.url).catch(() => []);
    if (saved) {
      // Nobody waits for the proof: what was damaged on the disk since is there for one answer, and gone for the next.
      if (!this.#sound.has(request.url)) later(this.#prove(request.url, saved.clone()));
      return saved;
    }
    const response = await this.#options.fetch(request);
    if (response.status === 200) later(this.#keepFile(request.url, response.clone()));
    return response;
  }

  /**
   * From this build, and from one that is about to replace it or to be replaced. Never a page in place of a file, which builds before
   * this one may have kept.
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
   * Removes what is not as it was built. Of files that this build has not, nothing is known here; one of the same name below `assets/` has
   * the same content in every build, so that a damaged one is of no use to another either.
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

  /** Keeps a page of this build. */
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

  /** Of this build and of all others of this site. */
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

/** A response that a host reached by a redirect may not answer a navigation; its copy may. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
