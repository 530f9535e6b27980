/** The browser keeps a page as it is while the reader is elsewhere, and shows it again at once. Playwright turns that off unless told otherwise. */
import { launchOptions } from '../../../src/tools/chromium.ts';
import { COARSE, expect, test } from '../driver/edition-fixtures.ts';
import { loseGraphicsWhenLeft, passDays, returnFromCache, watchDays } from '../driver/return-from-cache.ts';
import { TimeDriver } from '../driver/time-driver.ts';

test.use({
  deviceScaleFactor: COARSE,
  launchOptions: { ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

const ELSEWHERE = './licences.txt';

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1440, height: 480 } });

  test('a page that is gone back to is the one that was left, stands where it was left, and goes on', async ({
    atlas,
    page,
    built,
  }) => {
    const { id } = built.named;
    const address = `/place/${id}/?sector=${built.named.sectors[0]}`;
    await atlas.read(`.${address}`);
    const last = built.catalogue(built.first).paragraphs.length;
    const tops = async () => [await atlas.reading().top('text', last), await atlas.reading().top('place', 2)];
    const [text = 0, place = 0] = await tops();
    await atlas.reading().scrollTo('text', last);
    await atlas.reading().scrollTo('place', 2);
    const left = await tops();
    expect(left[0]).toBeLessThan(text - 100);
    expect(left[1]).toBeLessThan(place - 100);
    await returnFromCache(page, ELSEWHERE, () => localStorage.setItem('atlas:preferences', '{"theme":"dark"}'));
    await expect(atlas.placePage(id)).toBeVisible();
    await atlas.expectAddress(address);
    expect(await tops()).toEqual(left);
    // What another page changed meanwhile.
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    const other = built.languages.find((language) => language !== built.first) ?? built.first;
    await atlas.switchTo(other);
    await page.evaluate(() => history.back());
    await atlas.expectLanguage(built.first);
  });
});

test('the map of a page that is gone back to lives, and is drawn anew where its graphics were taken away', async ({
  atlas,
  page,
  built,
}) => {
  const zoomIn = page.getByRole('button', { name: built.messages(built.first).zoomIn, exact: true });
  await atlas.open(`./place/${built.named.id}/`);
  await returnFromCache(page, ELSEWHERE);
  await atlas.moving(() => zoomIn.click());
  const { lat, lng, zoom } = await atlas.camera();
  const gone = await loseGraphicsWhenLeft(page);
  await returnFromCache(page, ELSEWHERE);
  await gone();
  await atlas.mapReady();
  const camera = await atlas.camera();
  expect([camera.lat, camera.lng, camera.zoom]).toEqual([lat, lng, zoom].map((value) => expect.closeTo(value, 2)));
  await atlas.moving(() => zoomIn.click());
});

test('the day that has begun meanwhile can be asked for', async ({ atlas, page }) => {
  await watchDays(page);
  await atlas.read('./');
  const time = new TimeDriver(atlas);
  await time.button(/^Day shown/).click();
  const last = async () => Date.parse((await time.field().getAttribute('max')) ?? '');
  const before = await last();
  await returnFromCache(page, ELSEWHERE, passDays);
  await expect.poll(last).toBe(before + 2 * 86_400_000);
});
