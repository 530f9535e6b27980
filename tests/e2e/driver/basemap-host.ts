import type { Page } from '@playwright/test';

const PATTERN = '**/basemap.pmtiles';

/** Simulates a host on which the basemap's archive is missing. */
export class BasemapHost {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async missing(): Promise<void> {
    await this.#page.route(PATTERN, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
    );
  }

  async well(): Promise<void> {
    await this.#page.unroute(PATTERN);
  }
}
