import { expect, test } from './driver/fixtures.ts';
import { OfflineDriver } from './driver/offline-driver.ts';

/** Half a pixel for each of the style sheet's shows as much of the map, and is drawn in half the time. */
test.use({ serviceWorkers: 'allow', deviceScaleFactor: 0.5 });

/** What fails without a network, and is told or not needed. */
const WITHOUT_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /basemap\.pmtiles/];

test('the ground of the map is kept when asked for, unless it is stopped on its way, and removed', async ({
  atlas,
  context,
  expected,
  page,
}) => {
  expected.push(...WITHOUT_NETWORK);
  const offline = new OfflineDriver(page);
  await atlas.read('./');
  await offline.saved();
  const dialog = await offline.open();
  await expect(dialog.getByText(/^Saved in this browser/)).toBeVisible();
  const keep = dialog.getByRole('button', { name: /^Keep for offline, \d+ MB$/ });
  // The archive never ends.
  await context.route('**/basemap.pmtiles', () => {});
  await keep.click();
  await expect(dialog.getByRole('progressbar', { name: 'Fetching the map' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Stopped. Nothing of the map was kept.');
  expect(await offline.caches()).toEqual([expect.stringMatching(/^atlas http/)]);
  await context.unroute('**/basemap.pmtiles');

  await keep.click();
  await expect(dialog.getByRole('status')).toHaveText('Kept.');
  await expect(dialog.getByText(/^The map in detail is kept as well: \d+ MB/)).toBeVisible();

  await context.setOffline(true);
  const away = await context.newPage();
  await away.goto('./?map=7/12.6/104.9');
  await expect(away.getByRole('region', { name: 'Map' })).toHaveAttribute('data-basemap', 'embedded', {
    timeout: 30_000,
  });
  await away.close();

  await dialog.getByRole('button', { name: 'Remove the map' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The map was removed.');
  await expect(keep).toBeVisible();
});
