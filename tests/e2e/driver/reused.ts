import type { BrowserContextOptions, Response } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { test as base, expect } from './fixtures.ts';
import { ReusedPage } from './reused-page.ts';

/** On a reused page an address is gone to without a load; on whose map, {@link open} waits for it to rest there. */
class ReusedAtlas extends AtlasDriver {
  readonly #reused: ReusedPage;

  constructor(reused: ReusedPage, basePath: string, edition: string) {
    super(reused.page, basePath, edition);
    this.#reused = reused;
  }

  override async open(address: string): Promise<void> {
    await this.moving(() => this.#reused.goTo(address));
  }

  override async read(address: string): Promise<Response | null> {
    await this.#reused.goTo(address);
    return null;
  }
}

/** The reused pages of a worker, by whether they have a map. */
class Shelf {
  readonly open: (map: boolean) => Promise<ReusedPage>;
  readonly #pages = new Map<boolean, ReusedPage>();

  constructor(open: (map: boolean) => Promise<ReusedPage>) {
    this.open = open;
  }

  async take(map: boolean): Promise<ReusedPage> {
    const page = this.#pages.get(map) ?? (await this.open(map));
    this.#pages.delete(map);
    return page;
  }

  /** Takes a page back if it is as it was. */
  async giveBack(map: boolean, page: ReusedPage): Promise<void> {
    if (await page.rest()) this.#pages.set(map, page);
    else await page.close();
  }

  async clear(): Promise<void> {
    for (const page of this.#pages.values()) await page.close();
  }
}

/**
 * Tests on a page that earlier ones have used: for what does not depend on how the page was loaded. An address is gone to as by Back, so
 * a test must not change what a load alone reads: scripts before the page, emulated media, the size of the context.
 */
function reusingTest(map: boolean) {
  return base.extend<{ readonly reused: ReusedPage }, { readonly shelf: Shelf }>({
    shelf: [
      async ({ browser }, use, { project }) => {
        // Of what a project sets, Playwright takes what is about contexts. Half a pixel for each of the style sheet's shows as much of a
        // map to these tests, and is drawn in half the time.
        const options = project.use as BrowserContextOptions;
        const coarse = { ...options, deviceScaleFactor: (options.deviceScaleFactor ?? 1) / 2 };
        const shelf = new Shelf((withMap) => ReusedPage.open(browser, withMap ? coarse : options, withMap));
        await use(shelf);
        await shelf.clear();
      },
      { scope: 'worker' },
    ],
    reused: async ({ shelf }, use, testInfo) => {
      const reused = await shelf.take(map);
      await use(reused);
      if (testInfo.status === testInfo.expectedStatus) await shelf.giveBack(map, reused);
      else await reused.close();
    },
    page: async ({ reused }, use) => use(reused.page),
    context: async ({ reused }, use) => use(reused.page.context()),
    makeAtlas: async ({ reused, baseURL, edition }, use) =>
      use(() => new ReusedAtlas(reused, new URL(baseURL ?? '').pathname, edition)),
  });
}

/** On a reused page without its map. */
export const onText = reusingTest(false);
/** On a reused page with its map. */
export const onMap = reusingTest(true);

export { expect };
