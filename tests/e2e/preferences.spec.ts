/** What the reader wishes is shown before anything is painted, by the one script that comes before the atlas's own. */
import { expect, test } from './driver/fixtures.ts';

test('a page that is to be dark is so before the atlas runs', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('atlas:preferences', '{"theme":"dark"}'));
  await page.route(
    (url) => url.pathname.endsWith('.js') && !url.pathname.includes('/preferences-'),
    (route) => route.abort(),
  );
  await page.goto('./');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 25, 29)');
});
