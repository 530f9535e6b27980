/** The browser keeps a page as it is while the reader is elsewhere, and shows it again at once. Playwright turns that off unless told otherwise. */
import { launchOptions } from '../../src/tools/chromium.ts';
import { expect, test } from './driver/fixtures.ts';
import { returnFromCache } from './driver/return-from-cache.ts';

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
