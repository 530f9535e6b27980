import type { Server } from 'node:http';

export const TRAFFIC_TYPES = ['html', 'js', 'css', 'font', 'data', 'image', 'other'] as const;
export type TrafficType = (typeof TRAFFIC_TYPES)[number];
export type Bytes = Readonly<Record<TrafficType, number>>;

const TYPES: readonly (readonly [RegExp, TrafficType])[] = [
  [/^text\/html/, 'html'],
  [/javascript/, 'js'],
  [/^text\/css/, 'css'],
  [/^font\//, 'font'],
  [/json|octet-stream|^text\/csv/, 'data'],
  [/^image\//, 'image'],
];

/** The category of a response, by its `Content-Type`. */
export function trafficType(contentType: string): TrafficType {
  return TYPES.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'other';
}

/**
 * Counts the bytes that a server sends over the wire, including headers. Counted here rather than in the browser, whose tools miss
 * requests made by workers.
 */
export class Traffic {
  #bytes = emptyBytes();
  #open = 0;
  #lastChange = performance.now();

  constructor(server: Server) {
    server.prependListener('request', (request, response) => {
      const { socket } = request;
      const before = socket.bytesWritten;
      this.#change(1);
      response.once('close', () => {
        const type = trafficType(String(response.getHeader('content-type') ?? ''));
        this.#bytes[type] += socket.bytesWritten - before;
        this.#change(-1);
      });
    });
  }

  /** Resets the count. */
  reset(): void {
    this.#bytes = emptyBytes();
  }

  bytes(): Bytes {
    return { ...this.#bytes };
  }

  /** Waits until nothing has been requested for a while, up to a limit, because a page may poll. */
  async quiet(quietMs = 500, limitMs = 10_000): Promise<void> {
    const limit = performance.now() + limitMs;
    while (performance.now() < limit && (this.#open > 0 || performance.now() - this.#lastChange < quietMs)) {
      await new Promise((done) => setTimeout(done, quietMs / 10));
    }
  }

  #change(difference: number): void {
    this.#open += difference;
    this.#lastChange = performance.now();
  }
}

function emptyBytes(): Record<TrafficType, number> {
  return { html: 0, js: 0, css: 0, font: 0, data: 0, image: 0, other: 0 };
}
