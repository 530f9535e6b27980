import { type KeptFile, keptAddress, keptCache } from './build.ts';

interface Around {
  /** Absolute address of the site's base. */
  readonly scope: string;
  readonly caches: CacheStorage;
}

/** Answers range requests for a large file, as a host would, from the copy that a page has stored in a cache. */
export class KeptArchive {
  readonly #file: KeptFile;
  readonly #around: Around;
  /** The copy; undefined until it has been looked up, null if there is none. */
  #copy: Kept | null | undefined;
  #looking: Promise<Kept | null> | null = null;

  constructor(file: KeptFile, around: Around) {
    this.#file = file;
    this.#around = around;
    this.look();
  }

  /** Looks up the copy again, after a file was stored or removed. */
  look(): void {
    this.#copy = undefined;
    const looking = this.#find().catch(() => null);
    this.#looking = looking;
    looking.then((copy) => {
      if (this.#looking === looking) this.#copy = copy;
    });
  }

  /** Whether requests for this address might be answered here; if not, the worker leaves them to the browser. */
  answers(url: string): boolean {
    return this.#copy !== null && url === new URL(this.#file.path, this.#around.scope).href;
  }

  /** @returns undefined if there is no copy, or if the request is not for a single satisfiable range */
  async part(request: Request): Promise<Response | undefined> {
    const copy = await this.#looking;
    const range = copy && rangeOf(request.headers.get('range') ?? '', copy.content.size);
    if (!range) return undefined;
    const [first, last] = range;
    const headers = new Headers(copy.headers);
    headers.set('Content-Range', `bytes ${first}-${last}/${copy.content.size}`);
    headers.set('Content-Length', String(last - first + 1));
    return new Response(copy.content.slice(first, last + 1), { status: 206, headers });
  }

  async #find(): Promise<Kept | null> {
    const { caches, scope } = this.#around;
    // Opening the cache would create it, and its existence means that the reader asked to store the file.
    if (!(await caches.has(keptCache(scope)))) return null;
    const response = await (await caches.open(keptCache(scope))).match(keptAddress(scope, this.#file));
    return response ? { content: await response.blob(), headers: response.headers } : null;
  }
}

interface Kept {
  readonly content: Blob;
  /** The host's headers, above all the validator, which must be the same for all parts of a file. */
  readonly headers: Headers;
}

/**
 * The first and last byte that a `Range` header asks for.
 *
 * @param size size of the file in bytes
 * @returns null for several ranges, a suffix range, or one outside the file
 */
function rangeOf(text: string, size: number): readonly [first: number, last: number] | null {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : null;
}
