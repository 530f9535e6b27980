/** Where a finger points, the page's own map does until the reader acts. */
import { MAP_SCRIPT } from './driver/atlas-driver.ts';
import { expect, test } from './driver/fixtures.ts';

test('a phone is spared the living map until the reader acts, and then has it at the same frame', async ({
  atlas,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => MAP_SCRIPT.test(request.url()) && fetched.push(request.url()));
  await page.goto('./');
  await atlas.restingMap();
  const camera = await atlas.camera();
  expect(fetched).toEqual([]);
  await atlas.mapReady();
  const living = await atlas.camera();
  expect(living.zoom).toBeCloseTo(camera.zoom, 2);
  expect(living.lat).toBeCloseTo(camera.lat, 2);
  expect(living.lng).toBeCloseTo(camera.lng, 2);
});

test('the first tap is one on the map that is seen', async ({ atlas, page }) => {
  await page.goto('./');
  await atlas.restingMap();
  const { x, y } = await atlas.symbolPixel('preah-vihear-temple');
  await page.touchscreen.tap(x, y);
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  await atlas.mapReady();
  await atlas.expectAddress('/place/preah-vihear-temple/');
});

test('the first tap on a button zooms', async ({ atlas, page }) => {
  await page.goto('./');
  await atlas.restingMap();
  const { zoom } = await atlas.camera();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await atlas.mapReady();
  expect((await atlas.camera()).zoom).toBeCloseTo(zoom + 1, 1);
});

test('an address that asks for more than the page’s own map shows has the living one at once', async ({
  atlas,
  page,
}) => {
  await page.goto('./?map=9/13.4/103.9');
  await expect(atlas.map).toHaveAttribute('data-map', 'living');
});
