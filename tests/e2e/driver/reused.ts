import type { Response } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { test as base, expect } from './fixtures.ts';
import type { ReusedPage } from './reused-page.ts';
import type { UseName } from './shelf.ts';

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

/**
 * Tests on a page that earlier ones have used: for what does not depend on how the page was loaded. An address is gone to as by Back, so
 * a test must not change what a load alone reads: scripts before the page. The window's size and what the page is shown on are put back.
 */
function reusingTest(use: UseName) {
  return base.extend<{ readonly reused: ReusedPage }>({
    reused: async ({ shelf }, provide, testInfo) => {
      const reused = await shelf.take(use);
      await provide(reused);
      if (testInfo.status === testInfo.expectedStatus) await shelf.giveBack(use, reused);
      else await reused.close();
    },
    page: async ({ reused }, provide) => provide(reused.page),
    context: async ({ reused }, provide) => provide(reused.page.context()),
    makeAtlas: async ({ reused, baseURL, edition }, provide) =>
      provide(() => new ReusedAtlas(reused, new URL(baseURL ?? '').pathname, edition)),
  });
}

/** On a reused page without its map. */
export const onText = reusingTest('text');
/** On a reused page with its map. */
export const onMap = reusingTest('map');

/** On a reused page of an embedded map alone, at the size of the pictures in `tests/visual`. */
export const onPicture = reusingTest('picture');

export { expect };
