import { placeName, SUBJECTS } from './driver/drawn.ts';
import { test } from './driver/fixtures.ts';
import { expect, onMap, onText } from './driver/reused.ts';

/** The home country, and as much of the sea as the symbol of the cable needs. */
const SEES_ALL = '/?map=5/12/107';

/** What opens the page of a subject is the same code for each; where its symbol lies, and whether it can be hit, is not. */
onMap('each subject opens by a click on the map, and closes with Back', async ({ atlas, page }) => {
  await atlas.open(`.${SEES_ALL}`);
  const home = await atlas.camera();
  for (const id of SUBJECTS) {
    await test.step(placeName(id), async () => {
      // Nobody waits for the map at the subject to be drawn, and it is left before.
      await atlas.clickFeature(id);
      await expect(atlas.placePage(id)).toBeVisible();
      await atlas.expectAddress(`/place/${id}/`);
      await atlas.moving(async () => {
        await page.goBack();
      });
      await atlas.expectAddress(SEES_ALL);
      await expect(atlas.placePage(id)).toBeHidden();
      await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(home.zoom, 2);
    });
  }
});

onText(
  'each subject opens the same way from its mention in the text, and closes with Back',
  async ({ atlas, page }) => {
    await atlas.read('./');
    for (const id of SUBJECTS) {
      await test.step(placeName(id), async () => {
        const mention = atlas.mentions(id).first();
        await expect(mention).toHaveAttribute('href', `/place/${id}/`);
        await mention.click();
        await expect(atlas.placePage(id)).toBeVisible();
        await atlas.expectAddress(`/place/${id}/`);
        await expect(mention).toHaveAttribute('aria-current', 'true');
        await page.goBack();
        await atlas.expectAddress('/');
        await expect(atlas.placePage(id)).toBeHidden();
      });
    }
  },
);

test('the page of a subject survives a reload, and still closes with Back', async ({ atlas, page }) => {
  const [id] = SUBJECTS;
  await atlas.read('./');
  await atlas.mentions(id).first().click();
  await atlas.expectAddress(`/place/${id}/`);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await atlas.interactive();
  await expect(atlas.placePage(id)).toBeVisible();
  await atlas.expectAddress(`/place/${id}/`);
  await page.goBack();
  await atlas.expectAddress('/');
  await expect(atlas.placePage(id)).toBeHidden();
});
