import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';

/** What a page has done, in counts that no busy machine changes. */
export interface Work {
  readonly draws: number;
  /** Frames in which the map was drawn. */
  readonly frames: number;
  /** Programs that the graphics driver had to link. */
  readonly programs: number;
  /** Messages to MapLibre's worker. */
  readonly messages: number;
  /** Tiles cut, or cut anew, by source. */
  readonly tiles: Readonly<Record<string, number>>;
}

/** MapLibre's messages that ask its worker for a tile, and for one anew. */
const TILE_MESSAGES = ['LT', 'RT'];

/** Runs in the page, before its scripts. */
function count(tileMessages: readonly string[]): void {
  const work = { draws: 0, frames: 0, programs: 0, messages: 0, tiles: {} as Record<string, number> };
  Object.assign(globalThis, { atlasWork: work });
  function before<N extends string>(
    target: Record<N, (...values: never[]) => unknown>,
    name: N,
    note: (...values: unknown[]) => void,
  ) {
    const original = target[name];
    target[name] = function (this: unknown, ...values: never[]) {
      note(...values);
      return original.apply(this, values);
    };
  }
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const)
    before(gl as never, name, () => {
      work.draws += 1;
    });
  before(gl as never, 'linkProgram', () => {
    work.programs += 1;
  });
  before(Worker.prototype as never, 'postMessage', (message) => {
    const { type, data } = (message ?? {}) as { type?: string; data?: { source?: string } };
    work.messages += 1;
    if (type === undefined || !tileMessages.includes(type)) return;
    const source = data?.source ?? 'unknown';
    work.tiles[source] = (work.tiles[source] ?? 0) + 1;
  });
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const drawn = work.draws;
      callback(time);
      if (work.draws > drawn) work.frames += 1;
    });
}

/** Counts what a page does and fetches. To be made before the page is opened. */
export class WorkDriver {
  readonly #page: Page;
  readonly #responses: Response[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('response', (response) => this.#responses.push(response));
  }

  static async watch(page: Page): Promise<WorkDriver> {
    await page.addInitScript(count, TILE_MESSAGES);
    return new WorkDriver(page);
  }

  /** Since the page was opened. */
  async sofar(): Promise<Work> {
    return this.#page.evaluate(() => structuredClone((globalThis as unknown as { atlasWork: Work }).atlasWork));
  }

  /** What something takes, once nothing more is drawn. */
  async of(action: () => Promise<void>): Promise<Work> {
    const before = await this.#atRest();
    await action();
    const after = await this.#atRest(before.frames + 1);
    const tiles = Object.entries(after.tiles).map(([source, n]) => [source, n - (before.tiles[source] ?? 0)] as const);
    return {
      draws: after.draws - before.draws,
      frames: after.frames - before.frames,
      programs: after.programs - before.programs,
      messages: after.messages - before.messages,
      tiles: Object.fromEntries(tiles.filter(([, n]) => n > 0)),
    };
  }

  /** Two looks in a row at which nothing has been done in between. */
  async #atRest(leastFrames = 0): Promise<Work> {
    let last: Work | null = null;
    await expect
      .poll(
        async () => {
          const before = last;
          last = await this.sofar();
          return last.frames >= leastFrames && JSON.stringify(before) === JSON.stringify(last);
        },
        { intervals: [500] },
      )
      .toBe(true);
    return last as unknown as Work;
  }

  async domNodes(): Promise<number> {
    return this.#page.evaluate(() => document.getElementsByTagName('*').length);
  }

  /**
   * Sum of the shifts that no reader has caused (CLS, without its windows of time: an upper bound).
   *
   * @returns the sum, and what has moved, for whoever has to find out why
   */
  async layoutShift(): Promise<{ readonly sum: number; readonly moved: readonly string[] }> {
    return this.#page.evaluate(
      () =>
        new Promise<{ sum: number; moved: string[] }>((done) => {
          type Shift = PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
            readonly sources: readonly { readonly node: Node | null }[];
          };
          let sum = 0;
          const moved: string[] = [];
          const observer = new PerformanceObserver((list) => {
            for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
              if (hadRecentInput) continue;
              sum += value;
              for (const { node } of sources) if (node instanceof Element) moved.push(`${node.className}: ${value}`);
            }
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // Buffered entries come in a task of their own before this one.
          setTimeout(() => done({ sum, moved }));
        }),
    );
  }

  requests(): number {
    return this.#responses.length;
  }

  /**
   * Bytes of the scripts without which the text does not answer: those that the page names to be fetched at once, and what they import.
   * Whatever else comes, comes sooner or later, by the machine.
   */
  async firstScripts(): Promise<number> {
    const html = await this.#text('./');
    const scripts = html.matchAll(/<script\b[^>]*\ssrc="([^"]+\.js)"/g);
    const preloaded = html.matchAll(/<link rel="modulepreload" href="([^"]+\.js)" \/>/g);
    const wanted = Array.from([...scripts, ...preloaded], ([, address]) => String(address));
    const sizes = new Map<string, number>();
    for (let address = wanted.pop(); address !== undefined; address = wanted.pop()) {
      const url = new URL(address, this.#page.url()).href;
      if (sizes.has(url)) continue;
      const text = await this.#text(url);
      sizes.set(url, gzipSync(text, { level: 9 }).length);
      for (const [, imported] of text.matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/g))
        wanted.push(new URL(String(imported), url).href);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  async #text(address: string): Promise<string> {
    return (await this.#page.request.get(new URL(address, this.#page.url()).href)).text();
  }

  /** Bytes of the answers whose address matches, compressed as by gzip at its best. */
  async bytes(address: RegExp): Promise<number> {
    const wanted = this.#responses.filter((response) => address.test(response.url()) && response.ok());
    const bodies = await Promise.all(wanted.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  }
}
