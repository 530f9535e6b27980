import { readFile } from 'node:fs/promises';
import { resolve as pathOf } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { parseByteRange } from './byte-range.ts';

const ARCHIVE = pathOf(import.meta.dirname, '../../../public/basemap.pmtiles');
const PATTERN = '**/basemap.pmtiles';

/** Stands between the page and the archive of the base map, as a host that is not well. */
export class BasemapHost {
  readonly #page: Page;
  #release: (() => void) | null = null;
  /** How often the archive, or a part of it, was asked for. */
  requests = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async missing(): Promise<void> {
    await this.#answer((route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
  }

  async unreachable(): Promise<void> {
    await this.#answer((route) => route.abort('internetdisconnected'));
  }

  /** Sends parts, but only of the first bytes of the file. */
  async truncatedTo(size: number): Promise<void> {
    const bytes = (await readFile(ARCHIVE)).subarray(0, size);
    await this.#answer(async (route) => {
      const range = parseByteRange((await route.request().headerValue('range')) ?? undefined, bytes.length);
      if (range === undefined || range === 'unsatisfiable') {
        await route.fulfill({ status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } });
        return;
      }
      await route.fulfill({
        status: 206,
        contentType: 'application/octet-stream',
        headers: { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes.length}` },
        body: bytes.subarray(range.start, range.end + 1),
      });
    });
  }

  /** Answers every request with the whole file, whatever part was asked for. */
  async withoutRanges(): Promise<void> {
    await this.#answer((route) => route.fulfill({ status: 200, path: ARCHIVE }));
  }

  /** Lets every request wait until {@link well}. */
  async silent(): Promise<void> {
    const released = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    await this.#answer(async (route) => {
      await released;
      await route.continue();
    });
  }

  async well(): Promise<void> {
    if (this.#release) this.#release();
    else await this.#page.unroute(PATTERN);
  }

  async #answer(answer: (route: Route) => Promise<void>): Promise<void> {
    await this.#page.route(PATTERN, (route) => {
      this.requests += 1;
      return answer(route);
    });
  }
}
