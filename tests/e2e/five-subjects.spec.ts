import { placeName, SUBJECTS } from './driver/drawn.ts';
import { test } from './driver/fixtures.ts';
import { expect, onMap, onText } from './driver/reused.ts';

/** The home country, and as much of the sea as the symbol of the cable needs. */
const SEES_ALL = '/?map=5/12/107';

/**
 * What opens the page of a subject is the same code for each; where its symbol lies, and whether the pointer finds it, is not. Pointing
 * asks the map what a click asks it, and does not move it: it is drawn anew for one subject alone.
 */
onMap(
  'each subject is found by pointing at the map, and opens by a click and closes with Back',
  async ({ atlas, page }) => {
    await atlas.open(`.${SEES_ALL}`);
    const home = await atlas.camera();
    for (const id of SUBJECTS) {
      await test.step(placeName(id), async () => {
        await atlas.hoverFeature(id);
        await expect(atlas.listEntry(id)).toHaveAttribute('data-lit', 'true');
      });
    }
    // One with a neighbour so near that the reader is asked which is meant.
    const id = 'angkor-wat';
    await atlas.clickFeature(id);
    await expect(atlas.placePage(id)).toBeVisible();
    await atlas.expectAddress(`/place/${id}/`);
    await atlas.moving(async () => {
      await page.goBack();
    });
    await atlas.expectAddress(SEES_ALL);
    await expect(atlas.placePage(id)).toBeHidden();
    await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(home.zoom, 2);
  },
);

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
