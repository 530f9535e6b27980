import type { Page } from '@playwright/test';

const PASS = 'test:limits-pass';

/** The time limits of a page's requests, which pass when a test says so and not because its machine is slow. */
export class TimeLimits {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Call before the page is opened. */
  static async hold(page: Page): Promise<TimeLimits> {
    await page.addInitScript((pass) => {
      AbortSignal.timeout = () => {
        const limit = new AbortController();
        window.addEventListener(pass, () => limit.abort(new DOMException('Passed', 'TimeoutError')));
        return limit.signal;
      };
    }, PASS);
    return new TimeLimits(page);
  }

  /** Lets every limit pass that has been set so far. */
  async pass(): Promise<void> {
    await this.#page.evaluate((pass) => window.dispatchEvent(new Event(pass)), PASS);
  }
}
