import type { Page } from 'puppeteer-core';

/** How long to wait for the map, which is rendered in software on a possibly busy machine; milliseconds. */
const PATIENCE = 60_000;

/** Leaving a page cancels what it was still loading; Firefox reports that as an error for responses from a service worker. */
const CANCELLED = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** The atlas in a Firefox page, using only selectors and attributes of the public contract. */
export class AtlasPage {
  readonly page: Page;
  /** Uncaught errors in the page. */
  readonly errors: string[] = [];
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => {
      if (!CANCELLED.test(String(error))) this.errors.push(String(error));
    });
  }

  /** @param path below the site's base */
  async open(path: string): Promise<void> {
    await this.page.goto(this.#url + path, { waitUntil: 'domcontentloaded' });
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('#map[aria-busy="false"][data-camera]');
  }

  /** Path, query and fragment below the base. */
  address(): string {
    return this.page.url().slice(this.#url.length - 1);
  }

  async waitForAddress(address: string): Promise<void> {
    const whole = this.#url + address.slice(1);
    await this.page.waitForFunction((wanted) => window.location.href === wanted, {}, whole);
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.page.$eval(selector, (element, name) => element.getAttribute(name), name);
  }

  camera(): Promise<string | null> {
    return this.attribute('#map', 'data-camera');
  }

  /** Does something that moves the map, and waits until it is idle with a different camera. */
  async moving(action: () => Promise<void>): Promise<void> {
    const before = await this.camera();
    await action();
    await this.page.waitForFunction(
      (before) => {
        const map = document.querySelector('#map');
        return map?.getAttribute('data-camera') !== before && map?.getAttribute('aria-busy') === 'false';
      },
      {},
      before,
    );
  }

  /** The centre of the map, in CSS pixels of the page. */
  async centre(): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.$eval('#map', (map) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  }

  /** Waits until the element found by a selector contains a text. */
  async waitForText(selector: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      (selector, text) => document.querySelector(selector)?.textContent?.includes(text) ?? false,
      {},
      selector,
      text,
    );
  }

  /** The text of the focused element. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '');
  }
}
