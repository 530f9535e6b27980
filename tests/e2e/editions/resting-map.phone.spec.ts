/** Where a finger points, the page's own map does until the reader acts. */
import { MAP_SCRIPT } from '../driver/atlas-driver.ts';
import { expect, test } from '../driver/edition-fixtures.ts';
import { lonLatOf } from '../driver/measuring.ts';

// One pixel for each of the style sheet's shows as much of a map, and is drawn in less than half the time.
test.use({ deviceScaleFactor: 1 });

test('a phone is spared the interactive map, until an address asks for more than the page’s own shows', async ({
  atlas,
  built,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => MAP_SCRIPT.test(request.url()) && fetched.push(request.url()));
  await atlas.read('./');
  await atlas.restingMap();
  expect(fetched).toEqual([]);
  const [lon, lat] = lonLatOf(built.named);
  await atlas.read(`./?map=9/${lat}/${lon}`);
  await expect.poll(() => fetched).not.toEqual([]);
});

test('the first tap is one on the map that is seen', async ({ atlas, built, page }) => {
  const [{ id }] = built.atHome;
  await page.goto('./');
  await atlas.restingMap();
  const { x, y } = await atlas.symbolPixel(id);
  await page.touchscreen.tap(x, y);
  await expect(atlas.placePage(id)).toBeVisible();
  await atlas.mapReady();
  await atlas.expectAddress(`/place/${id}/`);
});

test('the first tap on a button zooms, from the frame that is seen', async ({ atlas, built, page }) => {
  await page.goto('./');
  await atlas.restingMap();
  const { zoom, lat, lng } = await atlas.camera();
  await page.getByRole('button', { name: built.messages(built.first).zoomIn, exact: true }).tap();
  await atlas.mapReady();
  const interactive = await atlas.camera();
  expect(interactive.zoom).toBeCloseTo(zoom + 1, 1);
  expect(interactive.lat).toBeCloseTo(lat, 2);
  expect(interactive.lng).toBeCloseTo(lng, 2);
});
