import { expect, onMap } from './driver/reused.ts';
import { TourDriver } from './driver/tour-driver.ts';

onMap(
  'on a phone the sheet holds the passage and the bar, and the map shows its places above',
  async ({ atlas, page }) => {
    const tour = new TourDriver(atlas);
    await atlas.open('./#p15');
    await page.getByRole('button', { name: 'Show more of the text' }).click();
    // It begins with the paragraph that is being read.
    await atlas.moving(() => tour.toggle().tap());
    await tour.expectAt(15);
    await atlas.moving(() => tour.button('Next paragraph').tap());
    await tour.expectAt(16);
    // The whole passage is seen, between the map and the bar.
    const sheet = await atlas.column().boundingBox();
    const passage = await tour.passage(16).boundingBox();
    const bar = await tour.bar.boundingBox();
    if (!sheet || !passage || !bar) throw new Error('Sheet, passage and bar are in sight');
    expect(sheet.y).toBeGreaterThan(844 * 0.45);
    expect(passage.y).toBeGreaterThan(sheet.y);
    expect(passage.y + passage.height).toBeLessThanOrEqual(bar.y);
    await tour.expectInView('angkor-wat', 'preah-vihear-temple');
    for (const button of await tour.bar.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  },
);
