import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { listen } from '../../../src/tools/listen.ts';
import { DIST, PROJECT_ROOT } from '../../../src/tools/site.ts';
import { createStaticServer } from '../../../src/tools/static-server.ts';
import { AtlasDriver, MAP_SCRIPT } from '../driver/atlas-driver.ts';
import { test } from '../driver/edition-fixtures.ts';
import { OfflineDriver } from '../driver/offline-driver.ts';
import { withoutWebgl } from '../driver/without-webgl.ts';

test.use({ serviceWorkers: 'allow' });

/** What a page without a network cannot have: the detailed basemap. */
const WITHOUT_NETWORK = [/basemap\.pmtiles/, /ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];

test('after a first visit the atlas can be read without a network', async ({
  atlas,
  built,
  context,
  expected,
  page,
}) => {
  const { id } = built.named;
  const last = built.languages.at(-1) ?? built.first;
  const never = built.catalogue(last).places.at(-1);
  if (!never) throw new Error('The edition has no place');
  // Its map has nothing to do with what is saved.
  await page.route(MAP_SCRIPT, () => {});
  await atlas.visit(`./place/${id}/`);
  await new OfflineDriver(page).saved();
  await page.unrouteAll();
  await context.setOffline(true);
  expected.push(...WITHOUT_NETWORK);

  await page.reload();
  await expect(atlas.placePage(id)).toBeVisible();
  await atlas.mapReady();
  await expect(atlas.map).toHaveAttribute('data-basemap', 'outline');

  await atlas.switchTo(last);
  await expect(atlas.placePage(id, last)).toBeVisible();

  // By an address, as from a link in a message, to a page that was never opened.
  await atlas.holdMap();
  await page.goto(built.path(last, `place/${never.id}/`));
  await expect(page.getByRole('heading', { name: never.name, level: 2 })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(never.name));
  await atlas.expectLanguage(last);
});

const registrations = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a frame in somebody else’s page has nothing saved', async ({ baseURL, built, page }) => {
  await withoutWebgl(page);
  const article = `<!doctype html><iframe src="${baseURL}?embed=1" width="800" height="500"></iframe>`;
  const newspaper = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(article));
  await page.goto(`http://127.0.0.1:${await listen(newspaper, 0)}/`);
  const map = page.frameLocator('iframe').getByRole('region', { name: built.messages(built.first).map, exact: true });
  await expect(map).toHaveAttribute('aria-busy', 'false');
  const [, frame] = page.frames();
  expect(frame && (await registrations(frame))).toBe(0);
  newspaper.close();
});

test('nothing is saved for a reader who saves data', async ({ atlas, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await atlas.read('./');
  expect(await registrations(page)).toBe(0);
});

/** The finished site on a server of its own, to be replaced by a newer build. */
const deployed = test.extend<{
  readonly site: { readonly url: string; readonly deploy: (title: string) => Promise<void> };
}>({
  site: async ({ baseURL, out }, use) => {
    const dist = out === '' ? DIST : join(PROJECT_ROOT, out, '/');
    const base = new URL(baseURL ?? '').pathname;
    const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
    await cp(dist, root, { recursive: true, filter: (path) => !/preview|place/.test(path.slice(dist.length)) });
    const server = createStaticServer({ root, base });
    const port = await listen(server, 0);
    await use({ url: `http://127.0.0.1:${port}${base}`, deploy: (title) => newBuild(root, title) });
    server.close();
    server.closeAllConnections();
    await rm(root, { recursive: true });
  },
});

/** Makes the site one of another build: its name everywhere, and a front page that can be told from the one before. */
async function newBuild(root: string, description: string): Promise<void> {
  const worker = join(root, 'service-worker.js');
  const [, version = ''] = /"version":"(\w+)"/.exec(await readFile(worker, 'utf8')) ?? [];
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const path of [worker, ...pages.map((page) => join(root, page))]) {
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replaceAll(
          version,
          version.replace(/^./, (first) => (first === 'f' ? '0' : 'f')),
        )
        .replace(/(<meta name="description" content=")[^"]*/, `$1${description}`),
    );
  }
}

deployed('a new build is shown at once and replaces the one that was saved', async ({ context, page, site }) => {
  const atlas = new AtlasDriver(page);
  const description = atlas.description();
  await withoutWebgl(context);
  const caches = () => page.evaluate(async () => await window.caches.keys());
  await atlas.visit(site.url);
  await new OfflineDriver(page).saved();
  const [first] = await caches();

  await site.deploy('The second build');
  await page.reload();
  await expect(description).toHaveAttribute('content', 'The second build');
  // The worker of the second build takes over, because no page of the first is open any more.
  await expect.poll(caches).toEqual([expect.not.stringContaining(first ?? '')]);

  await context.setOffline(true);
  await page.reload();
  await expect(description).toHaveAttribute('content', 'The second build');
});

deployed('a page of the old build keeps its worker while it is open', async ({ context, page, site }) => {
  const atlas = new AtlasDriver(page);
  await withoutWebgl(context);
  await atlas.visit(site.url);
  await new OfflineDriver(page).saved();
  const caches = () => page.evaluate(async () => await window.caches.keys());
  const [first] = await caches();

  await site.deploy('The second build');
  const second = await context.newPage();
  await second.goto(site.url);
  await second.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration.waiting) {
      await new Promise((done) => registration.addEventListener('updatefound', done, { once: true }));
      const { installing } = registration;
      if (installing) await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
    }
  });
  expect(await caches()).toContain(first);
  await page.close();
  await second.reload();
  await expect.poll(() => second.evaluate(async () => await window.caches.keys())).not.toContain(first);
});
