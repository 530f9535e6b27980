import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';

/** Counts of a page's work, which do not depend on the speed of the machine. */
export interface Work {
  /** WebGL draw calls. */
  readonly draws: number;
  /** Frames in which the map was drawn. */
  readonly frames: number;
  /** WebGL programs linked. */
  readonly programs: number;
  /** Messages to MapLibre's worker. */
  readonly messages: number;
  /** Tiles loaded or reloaded by MapLibre's worker, by source. */
  readonly tiles: Readonly<Record<string, number>>;
}

/** Types of MapLibre's messages to its worker that load and reload a tile. */
const TILE_MESSAGES = ['LT', 'RT'];

/** Counts work. Runs in the page, before its scripts. */
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

/** Counts a page's work and downloads. Must be created before the page is opened. */
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

  /** The counts since the page was opened. */
  async sofar(): Promise<Work> {
    return this.#page.evaluate(() => structuredClone((globalThis as unknown as { atlasWork: Work }).atlasWork));
  }

  /** The work that an action causes, until the page is idle again. */
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

  /** Waits until the counts have not changed for half a second. */
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
   * The sum of layout shifts without user input: an upper bound of CLS, which takes the maximum over time windows.
   *
   * @returns the sum, and the elements that moved, for debugging
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
          // Buffered entries are delivered in an earlier task than this timeout.
          setTimeout(() => done({ sum, moved }));
        }),
    );
  }

  requests(): number {
    return this.#responses.length;
  }

  /**
   * Size in bytes (gzip) of the scripts needed for the text to become interactive: those that the page loads at once, and their
   * static imports. Determined from the files, since the order of requests depends on the machine.
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

  /** Size in bytes (gzip, level 9) of the responses whose address matches. */
  async bytes(address: RegExp): Promise<number> {
    const wanted = this.#responses.filter((response) => address.test(response.url()) && response.ok());
    const bodies = await Promise.all(wanted.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  }
}
