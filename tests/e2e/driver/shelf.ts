import type { Browser, BrowserContextOptions } from '@playwright/test';
import { ReusedPage } from './reused-page.ts';

/** The reused pages of a worker, by whether they have a map. */
export class Shelf {
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #pages = new Map<boolean, ReusedPage>();

  /** @param options of the project, as {@link ReusedPage.open} takes them */
  constructor(browser: Browser, options: BrowserContextOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  async take(map: boolean): Promise<ReusedPage> {
    const page = this.#pages.get(map) ?? (await this.#open(map));
    this.#pages.delete(map);
    return page;
  }

  /** Takes a page back if it is as it was. */
  async giveBack(map: boolean, page: ReusedPage): Promise<void> {
    if (await page.rest()) this.#pages.set(map, page);
    else await page.close();
  }

  #open(map: boolean): Promise<ReusedPage> {
    const options = this.#options;
    // Half a pixel for each of the style sheet's shows as much of a map to these tests, and is drawn in half the time.
    const coarse = { ...options, deviceScaleFactor: (options.deviceScaleFactor ?? 1) / 2 };
    return ReusedPage.open(this.#browser, map ? coarse : options, map);
  }

  async clear(): Promise<void> {
    for (const page of this.#pages.values()) await page.close();
  }
}
