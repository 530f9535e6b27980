import { Measuring } from './driver/measuring.ts';
import { expect, onMap } from './driver/reused.ts';

onMap('on a phone, taps measure between masthead and sheet', async ({ atlas, page }) => {
  await atlas.open('./zh/?map=6/12.5/106.5');
  const measuring = new Measuring(atlas);
  await measuring.open('测量');
  const card = await measuring.card.boundingBox();
  const sheet = await atlas.column().boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
  const y = ((card?.y ?? 0) + (card?.height ?? 0) + (sheet?.y ?? 0)) / 2;
  await page.touchscreen.tap(120, y);
  await page.touchscreen.tap(270, y);
  await expect(measuring.result).toHaveText(/^\d+公里$/);
});

onMap(
  'the sheet gives way to measuring and comes back, and between two places most of the map is left',
  async ({ atlas }) => {
    await atlas.open('./');
    const sheet = atlas.column();
    const height = () => sheet.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    const measuring = new Measuring(atlas);
    await measuring.open();
    await expect.poll(height).toBeLessThan(before / 2);
    await measuring.card.getByText('Between two places').click();
    await measuring.card.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Angkor Wat' });
    await measuring.card.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Temple of Preah Vihear' });
    await expect(measuring.card).toContainText('140 km');
    const free = await atlas.freeMap();
    const card = await measuring.card.boundingBox();
    expect(card?.height ?? 0).toBeLessThan(free.height * 0.45);
    for (const id of ['angkor-wat', 'preah-vihear-temple']) {
      await expect
        .poll(async () => (await atlas.symbolPixel(id)).y)
        .toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
    }
    await measuring.card.getByRole('button', { name: 'Close' }).click();
    await expect.poll(height).toBeCloseTo(before, 0);
  },
);
