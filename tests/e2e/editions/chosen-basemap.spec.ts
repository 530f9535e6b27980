/** A site with a base map of its own; one that is an archive is drawn with the map alone, in `tests/browser/basemap.test.ts`. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASEMAP_META, type BasemapSetting } from '../../../src/map/basemap/setting.ts';
import { basemapMeta } from '../../../src/tools/basemap-setting.ts';
import { listen } from '../../../src/tools/listen.ts';
import { DIST, PROJECT_ROOT } from '../../../src/tools/site.ts';
import { createStaticServer } from '../../../src/tools/static-server.ts';
import { AtlasDriver } from '../driver/atlas-driver.ts';
import { expect, test } from '../driver/edition-fixtures.ts';
import { lonLatOf } from '../driver/measuring.ts';
import { StyleHost } from '../driver/style-host.ts';
import { holdTimeLimits } from '../driver/time-limits.ts';

/** Half a pixel for each of the style sheet's shows as much of the map, and is drawn in half the time. */
test.use({ deviceScaleFactor: 0.5 });

/** The finished site as its build makes it with a setting; of the pages only the first, which is all that is opened. */
async function siteWith(setting: BasemapSetting, site: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  for (const name of ['assets', 'data', 'icon.svg']) await cp(join(site, name), join(root, name), { recursive: true });
  const html = (await readFile(join(site, 'index.html'), 'utf8')).replace(
    new RegExp(`<meta name="${BASEMAP_META}"[^>]*>`),
    '',
  );
  await writeFile(join(root, 'index.html'), html.replace('</head>', `${basemapMeta(setting)}</head>`));
  return root;
}

/** What happens where its tiles do not come is tested with the map alone, in `tests/browser/basemap.test.ts`. */
test('a style of the site’s own lies below the places, with its glyphs, sprite and credits', async ({
  baseURL,
  built,
  edition,
  out,
  page,
}) => {
  const host = await StyleHost.start();
  const setting: BasemapSetting = { kind: 'style', day: `${host.origin}/day.json`, night: `${host.origin}/night.json` };
  const root = await siteWith(setting, out === '' ? DIST : join(PROJECT_ROOT, out));
  const base = new URL(baseURL ?? '').pathname;
  // Under the policy that a site's server sends for such a setting.
  const server = createStaticServer({ root, base, connect: [host.origin] });
  const address = `http://127.0.0.1:${await listen(server, 0)}${base}`;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await holdTimeLimits(page);
  const atlas = new AtlasDriver(page, base, edition);
  const [lon, lat] = lonLatOf(built.named);
  await atlas.open(`${address}?map=7/${lat.toFixed(2)}/${lon.toFixed(2)}`);
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
  await atlas.clickFeature(built.named.id);
  await expect(atlas.placePage(built.named.id)).toBeVisible();
  expect(faults).toEqual([]);
  server.close();
  server.closeAllConnections();
  host.stop();
  await rm(root, { recursive: true });
});
