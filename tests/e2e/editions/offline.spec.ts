import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { listen } from '../../../src/tools/listen.ts';
import { DIST, PROJECT_ROOT } from '../../../src/tools/site.ts';
import { createStaticServer } from '../../../src/tools/static-server.ts';
import { AtlasDriver } from '../driver/atlas-driver.ts';
import { test } from '../driver/edition-fixtures.ts';
import { OfflineDriver, registrations } from '../driver/offline-driver.ts';
import { withoutWebgl } from '../driver/without-webgl.ts';

test.use({ serviceWorkers: 'allow' });

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
  const next = version.replace(/^./, (digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16));
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const path of [worker, ...pages.map((page) => join(root, page))]) {
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replaceAll(version, next).replace(/(<meta name="description" content=")[^"]*/, `$1${description}`),
    );
  }
}

deployed(
  'a new build is shown at once and replaces the one that was saved, once no page of that is open',
  async ({ context, page, site }) => {
    const offline = new OfflineDriver(page);
    const description = new AtlasDriver(page).description();
    await withoutWebgl(context);
    await new AtlasDriver(page).visit(site.url);
    await offline.saved();
    const [first = ''] = await offline.caches();

    await site.deploy('The second build');
    await page.reload();
    await expect(description).toHaveAttribute('content', 'The second build');
    // The worker of the second build takes over, because no page of the first is open any more.
    await expect.poll(() => offline.caches()).toEqual([expect.not.stringContaining(first)]);
    const [second = ''] = await offline.caches();

    await site.deploy('The third build');
    const tab = await context.newPage();
    const there = new OfflineDriver(tab);
    await tab.goto(site.url);
    await there.waiting();
    expect(await there.caches()).toContain(second);
    await page.close();
    await tab.reload();
    await expect.poll(() => there.caches()).toEqual([expect.not.stringContaining(second)]);

    await context.setOffline(true);
    await tab.reload();
    await expect(new AtlasDriver(tab).description()).toHaveAttribute('content', 'The third build');
  },
);
