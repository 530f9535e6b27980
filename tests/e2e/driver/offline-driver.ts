import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** How many workers the site of a page has in this browser. */
export function registrations(page: Page | Frame): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** Page object for offline use: the service worker, caches, and the dialog. */
export class OfflineDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the site is cached: the service worker has been activated. */
  async saved(): Promise<void> {
    await this.#page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (!active || active.state === 'activated') return;
      await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
    });
  }

  /** Waits until a newer build is saved, whose worker waits for the pages of the one before to be closed. */
  async waiting(): Promise<void> {
    await this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      while (!registration.waiting) {
        await new Promise((done) => registration.addEventListener('updatefound', done, { once: true }));
        const { installing } = registration;
        if (installing) await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
      }
    });
  }

  async open(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Read offline' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Read offline' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Names of the site's caches. */
  caches(): Promise<string[]> {
    return this.#page.evaluate(() => window.caches.keys());
  }

  /** The static map that is shown instead of an interactive one. */
  stillMap(): Locator {
    return this.#page.locator('section.map svg').first();
  }

  /** Whether the style sheet of the static pages was loaded, which limits the width of their text. */
  isStyled(): Promise<boolean> {
    return this.#page
      .locator('main')
      .first()
      .evaluate((main) => getComputedStyle(main).maxWidth !== 'none');
  }
}
