import type { Browser, BrowserContextOptions } from '@playwright/test';
import { ReusedPage, USES } from './reused-page.ts';

export type UseName = keyof typeof USES;

/** A size that no panel's text can change. */
const PICTURE = { width: 640, height: 480 };

/** The reused pages of a worker, by what they serve for. */
export class Shelf {
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #pages = new Map<UseName, ReusedPage>();

  /** @param options of the project, as {@link ReusedPage.open} takes them */
  constructor(browser: Browser, options: BrowserContextOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  async take(use: UseName): Promise<ReusedPage> {
    const page = this.#pages.get(use) ?? (await this.#open(use));
    this.#pages.delete(use);
    return page;
  }

  /** Takes a page back if it is as it was. */
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
        // Half a pixel for each of the style sheet's shows as much of a map to these tests, and is drawn in half the time.
        return { ...options, deviceScaleFactor: (options.deviceScaleFactor ?? 1) / 2 };
      case 'picture':
        return { ...options, viewport: PICTURE };
    }
  }

  async clear(): Promise<void> {
    for (const page of this.#pages.values()) await page.close();
  }
}
