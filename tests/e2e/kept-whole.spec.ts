import { launchOptions } from '../../src/tools/chromium.ts';
import { expect, test } from './driver/fixtures.ts';
import { KeptPage } from './driver/kept-page.ts';

// Playwright turns it off, as a page that comes from it tells its driver nothing.
test.use({ launchOptions: { ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that the browser has kept whole stands where it was left', async ({ atlas, page }) => {
  await atlas.visit('./place/angkor-wat/');
  await atlas.reading().scrollTo('text', 17);
  await atlas.reading().scrollTo('place', 3);
  const kept = await KeptPage.of(page);
  const left = await kept.scrolled();
  expect(Math.min(...left)).toBeGreaterThan(300);
  await page.goto('./licences.txt');
  await kept.goBack();
  expect(await kept.scrolled()).toEqual(left);
});
