import { type KeptFile, keptAddress, keptCache } from './build.ts';

interface Around {
  /** Absolute address of the site's base. */
  readonly scope: string;
  readonly caches: CacheStorage;
}

/** Answers for a large file in parts, as a host does, from the copy that a page has put into a cache. */
export class KeptArchive {
  readonly #file: KeptFile;
  readonly #around: Around;
  /** The copy; undefined until it was looked for, null where there is none. */
  #copy: Kept | null | undefined;
  #looking: Promise<Kept | null> | null = null;

  constructor(file: KeptFile, around: Around) {
    this.#file = file;
    this.#around = around;
    this.look();
  }

  /** Looks again for a copy. */
  look(): void {
    this.#copy = undefined;
    const looking = this.#find().catch(() => null);
    this.#looking = looking;
    looking.then((copy) => {
      if (this.#looking === looking) this.#copy = copy;
    });
  }

  /** Whether a request for this address may be answered here. One that may not is none of the worker's business. */
  answers(url: string): boolean {
    return this.#copy !== null && url === new URL(this.#file.path, this.#around.scope).href;
  }

  /** @returns undefined where there is no copy, or the part asked for is none of a single range */
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
    // To open it would make it, and it is there only where the reader wants something kept.
    if (!(await caches.has(keptCache(scope)))) return null;
    const response = await (await caches.open(keptCache(scope))).match(keptAddress(scope, this.#file));
    return response ? { content: await response.blob(), headers: response.headers } : null;
  }
}

interface Kept {
  readonly content: Blob;
  /** Those of the host, its validator above all: parts of a file must agree in it. */
  readonly headers: Headers;
}

/**
 * The first and last byte that a `Range` asks for.
 *
 * @returns null where it asks for several ranges, or for none that there is
 */
function rangeOf(text: string, size: number): readonly [first: number, last: number] | null {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : null;
}
