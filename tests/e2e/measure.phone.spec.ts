import { expect, test } from './driver/fixtures.ts';
import { Measuring } from './driver/measuring.ts';

test('on a phone, taps measure between masthead and sheet', async ({ atlas, page }) => {
  await atlas.open('./zh/?map=6/12.5/106.5');
  const measuring = new Measuring(atlas);
  await measuring.open('测量');
  const card = await measuring.card.boundingBox();
  const sheet = await page.locator('.column').boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
  const y = ((card?.y ?? 0) + (card?.height ?? 0) + (sheet?.y ?? 0)) / 2;
  await page.touchscreen.tap(120, y);
  await page.touchscreen.tap(270, y);
  await expect(measuring.result).toHaveText(/^\d+公里$/);
});
