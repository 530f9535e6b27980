import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';

interface Fixtures {
  readonly atlas: AtlasDriver;
  /** What a test expects to go wrong; everything else that goes wrong fails it. */
  readonly expected: RegExp[];
}

/** Chromium's remarks about software rendering, which say nothing about the atlas. */
const DRIVER_REMARK = /GL Driver Message|GroupMarkerNotSet|software WebGL/;

/** Collects what must not happen on any page: errors, failed requests, requests to anybody else. */
function watch(page: Page, origin: string, scripts: boolean, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    const text = message.text();
    if (message.type() === 'error' && !DRIVER_REMARK.test(text)) faults.push(`console error: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request to another origin: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`HTTP ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels what it was still loading; where scripts are turned off, so are their files.
    if (reason !== 'net::ERR_ABORTED' && (scripts || reason !== 'csp'))
      faults.push(`failed request: ${request.url()} ${reason}`);
  });
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the destructuring pattern
  expected: async ({}, use) => {
    await use([]);
  },
  atlas: async ({ page, baseURL, expected, javaScriptEnabled }, use) => {
    const faults: string[] = [];
    watch(page, new URL(baseURL ?? '').origin, javaScriptEnabled ?? true, faults);
    await use(new AtlasDriver(page, new URL(baseURL ?? '').pathname));
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
});

export { expect };
