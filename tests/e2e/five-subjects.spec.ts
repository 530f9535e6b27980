import { placeName, SUBJECTS } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';

for (const id of SUBJECTS) {
  test.describe(placeName(id), () => {
    test('opens by a click on the map, and closes with Back', async ({ atlas, page }) => {
      await atlas.open('./');
      const home = await atlas.camera();
      await atlas.moving(() => atlas.clickFeature(id));
      await expect(atlas.placePage(id)).toBeVisible();
      await atlas.expectAddress(`/place/${id}/`);
      await page.goBack();
      await atlas.expectAddress('/');
      await expect(atlas.placePage(id)).toBeHidden();
      await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(home.zoom, 2);
    });

    test('opens the same way from its mention in the text, survives a reload, and closes with Back', async ({
      atlas,
      page,
    }) => {
      await atlas.read('./');
      const mention = atlas.mentions(id).first();
      await expect(mention).toHaveAttribute('href', `/place/${id}/`);
      await mention.click();
      await expect(atlas.placePage(id)).toBeVisible();
      await atlas.expectAddress(`/place/${id}/`);
      await expect(mention).toHaveAttribute('aria-current', 'true');

      await page.reload({ waitUntil: 'domcontentloaded' });
      await atlas.interactive();
      await expect(atlas.placePage(id)).toBeVisible();
      await atlas.expectAddress(`/place/${id}/`);
      await page.goBack();
      await atlas.expectAddress('/');
      await expect(atlas.placePage(id)).toBeHidden();
    });
  });
}
