/** The browser keeps a page as it is while the reader is elsewhere, and shows it again at once. Playwright turns that off unless told otherwise. */
import { launchOptions } from '../../src/tools/chromium.ts';
import { expect, test } from './driver/fixtures.ts';
import { loseGraphicsWhenLeft, passDays, returnFromCache, watchDays } from './driver/return-from-cache.ts';
import { TimeDriver } from './driver/time-driver.ts';

test.use({ launchOptions: { ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that is gone back to is the one that was left, and goes on', async ({ atlas, page }) => {
  await atlas.open('./place/angkor-wat/?sector=culture-heritage');
  await returnFromCache(page, './robots.txt', () => localStorage.setItem('atlas:preferences', '{"theme":"dark"}'));
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await atlas.expectAddress('/place/angkor-wat/?sector=culture-heritage');
  // What another page changed meanwhile.
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  // The map is the same one, and lives.
  await atlas.moving(() => page.getByRole('button', { name: 'Zoom in' }).click());
  await atlas.switchTo('zh');
  await page.evaluate(() => history.back());
  await atlas.expectLanguage('en');
});

test('a map whose graphics were taken away meanwhile is drawn anew, where it was', async ({ atlas, page }) => {
  await atlas.open('./place/angkor-wat/');
  const { lat, lng, zoom } = await atlas.camera();
  const gone = await loseGraphicsWhenLeft(page);
  await returnFromCache(page, './robots.txt');
  await gone();
  await atlas.mapReady();
  const camera = await atlas.camera();
  expect([camera.lat, camera.lng, camera.zoom]).toEqual([lat, lng, zoom].map((value) => expect.closeTo(value, 3)));
  await atlas.moving(() => page.getByRole('button', { name: 'Zoom in' }).click());
});

test('the day that has begun meanwhile can be asked for', async ({ atlas, page }) => {
  await watchDays(page);
  await atlas.read('./');
  const time = new TimeDriver(atlas);
  await time.button(/^Day shown/).click();
  const last = async () => Date.parse((await time.field().getAttribute('max')) ?? '');
  const before = await last();
  await returnFromCache(page, './robots.txt', passDays);
  await expect.poll(last).toBe(before + 2 * 86_400_000);
});
