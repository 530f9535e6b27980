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
  /** Which edition the project's site was built from, as in `ATLAS_EDITION`; empty: the default one. */
  readonly edition: string;
  /** The folder in which the project's site stands, as in `ATLAS_OUT`; empty: the one of this run. */
  readonly out: string;
}

/** Of every test, so that one worker serves them all: others would be started for those with other fixtures of this kind. */
interface OfWorker {
  /** The edition's data. */
  readonly built: BuiltEdition;
  /** For tests on reused pages. */
  readonly shelf: Shelf;
}

interface Fixtures {
  readonly makeAtlas: () => AtlasDriver;
  readonly atlas: AtlasDriver;
  /** What a test expects to go wrong; everything else that goes wrong fails it. */
  readonly expected: RegExp[];
  /** A language that is not the edition's first; where it has one alone, the test is skipped. */
  readonly other: Language;
}

/** Chromium's remarks about software rendering, which say nothing about the atlas. */
const DRIVER_REMARK = /GL Driver Message|GroupMarkerNotSet|software WebGL/;

/**
 * Collects what must not happen on any page: errors, failed requests, requests to anybody else.
 *
 * @returns ends it
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
    // Leaving a page cancels what it was still loading; where scripts are turned off, so are their files.
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
      // Of what a project sets, Playwright takes what is about contexts.
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
