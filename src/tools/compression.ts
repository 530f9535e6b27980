import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Content codings the server can produce. */
export type Encoding = 'br' | 'gzip';

/** In order of preference. */
export const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Bytes: what fits into one network packet gains nothing from compression. */
const MIN_SIZE = 1000;

/** As CDNs use for on-the-fly compression. Level 11 would take seconds for the map library, and hardly any host uses it. */
const BROTLI_QUALITY = 6;

/** Caches compressed files in memory until they change: a page load requests 2.7 MB of text, and a test run has hundreds of them. */
export class CompressionCache {
  readonly #entries = new Map<string, { readonly version: string; readonly body: Promise<Buffer> }>();

  /** The compressed file, or `undefined` if it is too small to be worth it. */
  async get(file: string, stats: Stats, encoding: Encoding): Promise<Buffer | undefined> {
    if (stats.size < MIN_SIZE) return undefined;
    const key = `${encoding}:${file}`;
    const version = `${stats.size}-${stats.mtimeMs}`;
    const cached = this.#entries.get(key);
    if (cached?.version === version) return cached.body;
    const body = compress(file, encoding);
    this.#entries.set(key, { version, body });
    body.catch(() => this.#entries.delete(key)); // the request itself reports it; the next one tries again
    return body;
  }
}

async function compress(file: string, encoding: Encoding): Promise<Buffer> {
  const source = await readFile(file);
  if (encoding === 'gzip') return gzipAsync(source);
  return brotliAsync(source, {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
  });
}
