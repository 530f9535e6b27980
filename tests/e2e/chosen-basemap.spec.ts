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
import { holdTimeLimits } from './driver/time-limits.ts';

/**
 * A site with a base map of its own: the finished site under the policy that its server sends for such a setting, with the
 * setting in the page as the build writes it, and the base map on another origin.
 */
const test = base.extend<{
  readonly host: BasemapHost;
  readonly open: (setting: (origin: string) => BasemapSetting) => Promise<AtlasDriver>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the destructuring pattern
  host: async ({}, use) => {
    const host = await BasemapHost.start();
    await use(host);
    host.stop();
  },
  open: async ({ page, host }, use) => {
    await holdTimeLimits(page);
    const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
    const server = createStaticServer({ root, base: siteBase(), connect: [host.origin] });
    const port = await listen(server, 0);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(async (setting) => {
      await copySite(root, setting(host.origin));
      const atlas = new AtlasDriver(page);
      await atlas.open(`http://127.0.0.1:${port}${siteBase()}`);
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

/** What happens where its tiles do not come is tested with the map alone, in `tests/browser/basemap.test.ts`. */
test('a style of the site’s own lies below the places, with its glyphs, sprite and credits', async ({ host, open }) => {
  const atlas = await open(styles);
  await expect(atlas.map).toHaveAttribute('data-basemap', 'chosen');
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
});

test('an archive of the site’s own is drawn in the atlas’s colours, credited as it says itself', async ({
  host,
  open,
}) => {
  const atlas = await open((origin) => ({ kind: 'archive', url: `${origin}/region.pmtiles` }));
  await expect(atlas.map).toHaveAttribute('data-basemap', 'chosen');
  await expect(atlas.map).toContainText('GeoNames (CC BY 4.0)');
  expect(host.asked).toContain('/region.pmtiles');
});
