import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Response,
} from '@playwright/test';
import type { Language } from '../../../src/domain/language.ts';
import { AtlasDriver } from './atlas-driver.ts';
import { type BuiltEdition, builtEdition } from './built-edition.ts';
import { Shelf } from './shelf.ts';

export interface EditionOptions {
  /** Edition of the project's site, as for `ATLAS_EDITION`; empty for the default one. */
  readonly edition: string;
  /** Folder of the project's site, as for `ATLAS_OUT`; empty for that of this run. */
  readonly out: string;
}

/** Worker-scoped fixtures. Defined for all tests, because Playwright starts separate workers for tests with different ones. */
interface OfWorker {
  /** The edition's data. */
  readonly built: BuiltEdition;
  /** Pages that tests on reused pages share. */
  readonly shelf: Shelf;
}

interface Fixtures {
  readonly makeAtlas: () => AtlasDriver;
  readonly atlas: AtlasDriver;
  /** Patterns of faults that a test expects; any other fault fails it. */
  readonly expected: RegExp[];
  /** A language other than the edition's first; the test is skipped if there is none. */
  readonly other: Language;
}

/** Chromium's messages about software rendering, which have nothing to do with the atlas. */
const DRIVER_REMARK = /GL Driver Message|GroupMarkerNotSet|software WebGL/;

/**
 * Collects what must not happen on any page: errors, failed requests, requests to other origins.
 *
 * @returns a function that stops collecting
 */
function watch(page: Page, origin: string, scripts: boolean, faults: string[]): () => void {
  const onError = (error: Error) => faults.push(`page error: ${error.message}`);
  const onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    if (message.type() === 'error' && !DRIVER_REMARK.test(text)) faults.push(`console error: ${text}`);
  };
  const onRequest = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request to another origin: ${url}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) faults.push(`HTTP ${response.status()}: ${response.url()}`);
  };
  const onFailed = (request: Request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels pending requests; with scripts disabled, their files are blocked.
    if (reason !== 'net::ERR_ABORTED' && (scripts || reason !== 'csp'))
      faults.push(`failed request: ${request.url()} ${reason}`);
  };
  page
    .on('pageerror', onError)
    .on('console', onConsole)
    .on('request', onRequest)
    .on('response', onResponse)
    .on('requestfailed', onFailed);
  return () => {
    page
      .off('pageerror', onError)
      .off('console', onConsole)
      .off('request', onRequest)
      .off('response', onResponse)
      .off('requestfailed', onFailed);
  };
}

export const test = base.extend<Fixtures, EditionOptions & OfWorker>({
  edition: ['', { option: true, scope: 'worker' }],
  out: ['', { option: true, scope: 'worker' }],
  built: [async ({ edition }, use) => use(builtEdition(edition)), { scope: 'worker' }],
  shelf: [
    async ({ browser }, use, { project }) => {
      // Playwright picks the context options from the project's settings.
      const shelf = new Shelf(browser, project.use as BrowserContextOptions);
      await use(shelf);
      await shelf.clear();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the destructuring pattern
  expected: async ({}, use) => {
    await use([]);
  },
  other: async ({ built }, use, info) => {
    const other = built.languages.find((language) => language !== built.first);
    info.skip(other === undefined, 'the edition has one language');
    if (other !== undefined) await use(other);
  },
  makeAtlas: async ({ page, baseURL, edition }, use) =>
    use(() => new AtlasDriver(page, new URL(baseURL ?? '').pathname, edition)),
  atlas: async ({ page, baseURL, expected, javaScriptEnabled, makeAtlas }, use) => {
    const faults: string[] = [];
    const stop = watch(page, new URL(baseURL ?? '').origin, javaScriptEnabled ?? true, faults);
    await use(makeAtlas());
    stop();
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
});

export { expect };
