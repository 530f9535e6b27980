import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArchiveSource, WHOLE_LIMIT } from './archive-source.ts';

const FILE = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

function answer(handler: (range: string) => Response): () => number {
  const spy = vi.fn(async (_url: string, init: RequestInit) => handler(new Headers(init.headers).get('range') ?? ''));
  vi.stubGlobal('fetch', spy);
  return () => spy.mock.calls.length;
}

afterEach(() => vi.unstubAllGlobals());

const bytesOf = async (source: ArchiveSource, offset: number, length: number) => [
  ...new Uint8Array((await source.getBytes(offset, length)).data),
];

describe('the source of an archive', () => {
  it('requests ranges, and never again those it has', async () => {
    const asked: string[] = [];
    answer((range) => {
      asked.push(range);
      const [first = 0, last = 0] = (/(\d+)-(\d+)/.exec(range) ?? []).slice(1).map(Number);
      return new Response(FILE.slice(first, last + 1), { status: 206 });
    });
    const source = new ArchiveSource('http://host/a.pmtiles');
    await source.getBytes(0, 100);
    expect(await bytesOf(source, 40, 20)).toEqual([...FILE.slice(40, 60)]);
    expect(await bytesOf(source, 200, 20)).toEqual([...FILE.slice(200, 220)]);
    expect(asked).toEqual(['bytes=0-99', 'bytes=200-219']);
  });

  it('retries once past the cache where a request failed, and then gives up', async () => {
    const caches: (RequestCache | undefined)[] = [];
    vi.stubGlobal('fetch', async (_url: string, { cache }: RequestInit) => {
      caches.push(cache);
      if (cache !== 'reload') throw new TypeError('Failed to fetch');
      return new Response(FILE.slice(0, 100), { status: 206 });
    });
    const source = new ArchiveSource('http://host/a.pmtiles');
    expect(await bytesOf(source, 0, 100)).toEqual([...FILE.slice(0, 100)]);
    expect(caches).toEqual(['default', 'reload']);

    const requests = answer(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(new ArchiveSource('http://host/b.pmtiles').getBytes(0, 10)).rejects.toThrow('Failed to fetch');
    expect(requests()).toBe(2);
  });

  it('retries past the cache where a range came short', async () => {
    vi.stubGlobal('fetch', async (_url: string, { cache, headers }: RequestInit) => {
      const [first = 0, last = 0] = (/(\d+)-(\d+)/.exec(new Headers(headers).get('range') ?? '') ?? [])
        .slice(1)
        .map(Number);
      return new Response(cache === 'reload' || first === 0 ? FILE.slice(first, last + 1) : '', { status: 206 });
    });
    const source = new ArchiveSource('http://host/a.pmtiles');
    await source.getBytes(0, 100);
    expect(await bytesOf(source, 200, 20)).toEqual([...FILE.slice(200, 220)]);
  });

  it('downloads the whole file once from a host without range support', async () => {
    const requests = answer(() => new Response(FILE, { status: 200 }));
    const source = new ArchiveSource('http://host/a.pmtiles');
    expect(await bytesOf(source, 0, 10)).toEqual([...FILE.slice(0, 10)]);
    expect(await bytesOf(source, 500, 10)).toEqual([...FILE.slice(500, 510)]);
    expect(requests()).toBe(1);
  });

  it('refuses a file that is too large by its headers, without reading it', async () => {
    const cancel = vi.fn();
    answer(
      () => new Response(new ReadableStream({ cancel }), { headers: { 'Content-Length': String(WHOLE_LIMIT + 1) } }),
    );
    await expect(new ArchiveSource('http://host/a.pmtiles').getBytes(0, 10)).rejects.toThrow(/no byte ranges/);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('stops reading a file of unknown size at the limit', async () => {
    const cancel = vi.fn();
    const megabyte = new Uint8Array(1_000_000);
    answer(() => new Response(new ReadableStream({ pull: (sink) => sink.enqueue(megabyte), cancel })));
    await expect(new ArchiveSource('http://host/a.pmtiles').getBytes(0, 10)).rejects.toThrow(/more than/);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('reports what the host answered instead of the file', async () => {
    answer(() => new Response('', { status: 404 }));
    await expect(new ArchiveSource('http://host/a.pmtiles').getBytes(0, 10)).rejects.toThrow(/answered 404/);
  });
});
