import { FetchSource, type RangeResponse } from 'pmtiles';

/** Size in bytes up to which an archive is downloaded whole from a host without range support; ours is smaller. */
export const WHOLE_LIMIT = 8_000_000;

/**
 * An archive read over HTTP by byte ranges. From a host that answers a range request with the whole file, as simple servers do, the file
 * is downloaded once and then read from memory. A file too large for that is refused before it is downloaded.
 */
export class ArchiveSource extends FetchSource {
  #whole: ArrayBuffer | null = null;
  /** The first bytes: header, root directory and, in a small archive, the metadata. */
  #head: RangeResponse | null = null;

  override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    try {
      return await this.#read(offset, length, signal, etag);
    } catch (error) {
      // `fetch` rejects with a TypeError where the request fails. Chromium sometimes answers a range with an empty body, as if complete,
      // where its cache has other ranges of the file from an earlier page; bypassing the cache helps.
      if (!(error instanceof TypeError) || signal?.aborted) throw error;
      this.mustReload = true;
      return this.#read(offset, length, signal, etag);
    }
  }

  async #read(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (this.#whole) return { data: this.#whole.slice(offset, offset + length) };
    // The header is always read first, so this response shows whether the host supports ranges.
    if (offset !== 0) return this.#fromHead(offset, length) ?? this.#part(offset, length, signal, etag);
    const response = await fetch(this.url, {
      headers: { range: `bytes=0-${length - 1}` },
      cache: this.mustReload ? 'reload' : 'default',
      signal: signal ?? null,
    });
    if (response.status === 206) {
      const tag = response.headers.get('ETag');
      const data = await response.arrayBuffer();
      this.#head = tag === null || tag.startsWith('W/') ? { data } : { data, etag: tag };
      return this.#head;
    }
    if (response.status !== 200) throw new Error(`${this.url} answered ${response.status}`);
    this.#whole = await readAtMost(response, WHOLE_LIMIT);
    return { data: this.#whole.slice(0, length) };
  }

  async #part(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const part = await super.getBytes(offset, length, signal, etag);
    if (part.data.byteLength === length) return part;
    throw new TypeError(`${this.url} sent ${part.data.byteLength} of ${length} bytes`);
  }

  #fromHead(offset: number, length: number): RangeResponse | null {
    if (!this.#head || offset + length > this.#head.data.byteLength) return null;
    return { ...this.#head, data: this.#head.data.slice(offset, offset + length) };
  }
}

/** Reads a body, and gives up as soon as it exceeds the limit, whatever its headers say. */
async function readAtMost(response: Response, limit: number): Promise<ArrayBuffer> {
  const tooLarge = () => new Error(`${response.url} has no byte ranges and more than ${limit} bytes`);
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  if (!reader) throw new Error(`${response.url} sent no body`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return new Blob(chunks).arrayBuffer();
}
