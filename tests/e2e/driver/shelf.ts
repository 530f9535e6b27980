import type { Browser, BrowserContextOptions } from '@playwright/test';
import { ReusedPage, USES } from './reused-page.ts';

export type UseName = keyof typeof USES;

/** A fixed size, which no panel's text can change; CSS pixels. */
const PICTURE = { width: 640, height: 480 };

/** The reused pages of a worker, by kind. */
export class Shelf {
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #pages = new Map<UseName, ReusedPage>();

  /** @param options context options of the project */
  constructor(browser: Browser, options: BrowserContextOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  async take(use: UseName): Promise<ReusedPage> {
    const page = this.#pages.get(use) ?? (await this.#open(use));
    this.#pages.delete(use);
    return page;
  }

  /** Keeps a page for the next test if it could be reset, and closes it otherwise. */
  async giveBack(use: UseName, page: ReusedPage): Promise<void> {
    if (await page.rest()) this.#pages.set(use, page);
    else await page.close();
  }

  #open(use: UseName): Promise<ReusedPage> {
    return ReusedPage.open(this.#browser, this.#optionsFor(use), USES[use]);
  }

  #optionsFor(use: UseName): BrowserContextOptions {
    const options = this.#options;
    switch (use) {
      case 'text':
        return options;
      case 'map':
        // Half the pixel density shows these tests the same map, and renders in half the time.
        return { ...options, deviceScaleFactor: (options.deviceScaleFactor ?? 1) / 2 };
      case 'picture':
        return { ...options, viewport: PICTURE };
    }
  }

  async clear(): Promise<void> {
    for (const page of this.#pages.values()) await page.close();
  }
}
