import { expect, onMap, onText } from './driver/reused.ts';
import { SheetDriver } from './driver/sheet-driver.ts';

onMap('a place chosen in the text is drawn above the sheet', async ({ atlas, page }) => {
  await atlas.open('./');
  await atlas.moving(() => atlas.mentions('preah-vihear-temple').first().click());
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  const { y } = await atlas.symbolPixel('preah-vihear-temple');
  const sheet = await atlas.column().boundingBox();
  expect(y).toBeLessThan(sheet?.y ?? 0);
  expect(y).toBeGreaterThan(56);
  // Bringing the mention into view must not scroll the page under the sheet.
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
  await expect(page.getByRole('button', { name: /^Time/ })).toBeInViewport();
});

onMap('a tap on a symbol opens its page', async ({ atlas, page }) => {
  await atlas.open('./');
  const { x, y } = await atlas.symbolPixel('preah-vihear-temple');
  await page.touchscreen.tap(x, y);
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  await atlas.expectAddress('/place/preah-vihear-temple/');
});

onMap('who cannot drag moves and zooms the map by single taps', async ({ atlas, page }) => {
  await atlas.open('./?map=7/12.6/104.9');
  const before = await atlas.camera();
  await page.getByRole('button', { name: 'Move the map' }).tap();
  await atlas.moving(() => page.getByRole('button', { name: 'Move north' }).tap());
  expect((await atlas.camera()).lat).toBeGreaterThan(before.lat);
  await atlas.moving(() => page.getByRole('button', { name: 'Zoom out' }).tap());
  expect((await atlas.camera()).zoom).toBeLessThan(before.zoom);
});

onText('the sheet peeks, half-opens and fills', async ({ atlas }) => {
  await atlas.read('./');
  const sheet = new SheetDriver(atlas);
  const half = await sheet.height();
  await sheet.button('Show more of the text').click();
  await expect.poll(() => sheet.height()).toBeGreaterThan(half * 1.4);
  await sheet.button('Show more of the map').click();
  await expect.poll(() => sheet.height()).toBeLessThan(half * 0.6);
  await sheet.button('Show text and map').click();
  await expect.poll(() => sheet.height()).toBeCloseTo(half, 0);
});

onText('a drag that the system takes over leaves the sheet as it was', async ({ atlas }) => {
  await atlas.read('./');
  const sheet = new SheetDriver(atlas);
  await sheet.dragTakenOver();
  await expect(atlas.column()).toHaveCSS('transform', 'none');
  await sheet.expectState('half');
  // The grip's button works at once.
  await sheet.button('Show more of the text').press('Enter');
  await sheet.expectState('full');
});

for (const path of ['./', './zh/place/angkor-wat/', './km/place/siem-reap-angkor-airport/']) {
  onText(`nothing is wider than a window of 320 pixels on ${path}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.read(path);
    const sheet = new SheetDriver(atlas);
    expect(await sheet.pageOverflow()).toBeLessThanOrEqual(0);
    expect(await sheet.mastheadOverflow()).toBeLessThanOrEqual(0);
  });
}
