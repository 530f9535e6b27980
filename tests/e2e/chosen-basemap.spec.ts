import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BasemapSetting } from '../../src/map/basemap/setting.ts';
import { basemapMeta } from '../../src/tools/basemap-setting.ts';
import { listen } from '../../src/tools/listen.ts';
import { DIST, siteBase } from '../../src/tools/site.ts';
import { createStaticServer } from '../../src/tools/static-server.ts';
import { AtlasDriver } from './driver/atlas-driver.ts';
import { BasemapHost } from './driver/style-host.ts';
import { TimeLimits } from './driver/time-limits.ts';

/**
 * A site with a base map of its own: the finished site under the policy that its server sends for such a setting, with the
 * setting in the page as the build writes it, and the base map on another origin.
 */
const test = base.extend<{
  readonly host: BasemapHost;
  readonly limits: TimeLimits;
  /** @param meanwhile what is done before the map is ready */
  readonly open: (setting: (origin: string) => BasemapSetting, meanwhile?: () => Promise<void>) => Promise<AtlasDriver>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the destructuring pattern
  host: async ({}, use) => {
    const host = await BasemapHost.start();
    await use(host);
    host.stop();
  },
  limits: async ({ page }, use) => {
    await use(await TimeLimits.hold(page));
  },
  // The limits are held, so that a slow machine is not taken for a slow host.
  open: async ({ page, host, limits: _limits }, use) => {
    const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
    const server = createStaticServer({ root, base: siteBase(), connect: [host.origin] });
    const port = await listen(server, 0);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(async (setting, meanwhile = async () => {}) => {
      await copySite(root, setting(host.origin));
      const atlas = new AtlasDriver(page);
      await page.goto(`http://127.0.0.1:${port}${siteBase()}`);
      await meanwhile();
      await atlas.mapReady();
      return atlas;
    });
    expect(faults).toEqual([]);
    server.close();
    server.closeAllConnections();
    await rm(root, { recursive: true });
  },
});

/** The finished site as its build makes it with a setting; of the pages only the first, which is all that is opened. */
async function copySite(root: string, setting: BasemapSetting): Promise<void> {
  for (const name of ['assets', 'data', 'basemap.pmtiles', 'icon.svg']) {
    await cp(join(DIST, name), join(root, name), { recursive: true });
  }
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  await writeFile(join(root, 'index.html'), html.replace('</head>', `${basemapMeta(setting)}</head>`));
}

const styles = (origin: string): BasemapSetting => ({
  kind: 'style',
  day: `${origin}/day.json`,
  night: `${origin}/night.json`,
});

test('a style of the site’s own lies below the places, with its glyphs, sprite and credits', async ({
  host,
  open,
  page,
}) => {
  const atlas = await open(styles);
  await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
  await expect(atlas.map.getByRole('link', { name: 'Fixture Survey' })).toHaveAttribute(
    'href',
    'https://survey.example/',
  );
  await expect(atlas.map.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  for (const part of ['/day.json', '/tiles/', '/fonts/Fixture Regular/', '/sprite.json', '/sprite.png']) {
    expect(
      host.asked.some((path) => decodeURI(path).startsWith(part)),
      part,
    ).toBe(true);
  }
  await atlas.clickFeature('angkor-wat');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();

  await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).click();
  await expect(atlas.placePage('angkor-wat', 'km')).toBeVisible();
  await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
  expect(host.asked).not.toContain('/night.json');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => host.asked).toContain('/night.json');
  await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
  await expect(atlas.basemapNotice()).toBeHidden();
});

for (const [what, broken, manner] of [
  ['style is refused', '/day.json', 'refused'],
  ['style never comes', '/day.json', 'silent'],
  ['tiles are refused', '/tiles/', 'refused'],
  ['tiles do not exist', '/tiles/', 'missing'],
  ['tiles never come', '/tiles/', 'silent'],
  ['sprite is refused', '/sprite', 'refused'],
] as const) {
  test(`where its ${what}, the atlas’s own basemap is shown, and it can be tried again`, async ({
    host,
    open,
    limits,
  }) => {
    host.broken = broken;
    host.manner = manner;
    const atlas = await open(styles, async () => {
      await expect.poll(() => host.asked.some((path) => path.startsWith(broken))).toBe(true);
      if (manner === 'silent') await limits.pass();
    });
    await expect(atlas.basemapNotice()).toContainText('could not be reached');
    await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
    await expect(atlas.map.getByRole('link', { name: 'GeoNames' })).toBeVisible();
    await atlas.clickFeature('angkor-wat');
    await expect(atlas.placePage('angkor-wat')).toBeVisible();
    host.broken = null;
    await atlas.basemapNotice().getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
    await expect(atlas.basemapNotice()).toBeHidden();
  });
}

test('an archive of the site’s own that never comes is replaced by the atlas’s own', async ({ host, open, limits }) => {
  host.broken = '/region.pmtiles';
  host.manner = 'silent';
  const atlas = await open(
    (origin) => ({ kind: 'archive', url: `${origin}/region.pmtiles` }),
    async () => {
      await expect.poll(() => host.asked).toContain('/region.pmtiles');
      await limits.pass();
    },
  );
  await expect(atlas.basemapNotice()).toContainText('could not be reached');
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
});

test('a style that is none is replaced by the atlas’s own basemap', async ({ open }) => {
  const atlas = await open((origin) => ({
    kind: 'style',
    day: `${origin}/broken.json`,
    night: `${origin}/broken.json`,
  }));
  await expect(atlas.basemapNotice()).toContainText('could not be reached');
  await expect(atlas.map).toHaveAttribute('data-ground', 'embedded');
});

test('an archive of the site’s own is drawn in the atlas’s colours, credited as it says itself', async ({
  host,
  open,
}) => {
  const atlas = await open((origin) => ({ kind: 'archive', url: `${origin}/region.pmtiles` }));
  await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
  await expect(atlas.map.locator('.map-caption')).toContainText('GeoNames (CC BY 4.0)');
  expect(host.asked).toContain('/region.pmtiles');
});

test('a change of the colours while the archive is on its way does not lose it', async ({ host, open, page }) => {
  const answer = host.hold('/region.pmtiles');
  const atlas = await open((origin) => ({ kind: 'archive', url: `${origin}/region.pmtiles` }));
  await expect(atlas.map).toHaveAttribute('data-ground', 'outline');
  await atlas.moving(() => page.emulateMedia({ colorScheme: 'dark' }));
  answer();
  await expect(atlas.map).toHaveAttribute('data-ground', 'chosen');
});
