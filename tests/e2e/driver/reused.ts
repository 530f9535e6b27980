import type { Response } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { test as base, expect } from './fixtures.ts';
import type { ReusedPage } from './reused-page.ts';
import type { UseName } from './shelf.ts';

/** The driver for a reused page, which opens addresses without a page load. */
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
 * Tests on a page that earlier tests have used, for everything that does not depend on loading the page. Addresses are opened without
 * a page load, so init scripts have no effect. The window's size and the emulated media features are restored afterwards.
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

/** Tests on a reused page without the interactive map. */
export const onText = reusingTest('text');
/** Tests on a reused page with the interactive map. */
export const onMap = reusingTest('map');

/** Tests on a reused page with only an embedded map, at the size of the screenshots in `tests/visual`. */
export const onPicture = reusingTest('picture');

export { expect };
