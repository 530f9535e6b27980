import { expect, onMap, onText } from '../driver/edition-fixtures.ts';
import { lonLatOf, mostAlone } from '../driver/measuring.ts';
import { SheetDriver } from '../driver/sheet-driver.ts';

onMap('a place chosen in the text is drawn above the sheet', async ({ atlas, page, built }) => {
  await atlas.open('./');
  await atlas.moving(() => atlas.mentions(built.named.id).first().click());
  await expect(atlas.placePage(built.named.id)).toBeVisible();
  const { y } = await atlas.symbolPixel(built.named.id);
  const sheet = await atlas.column().boundingBox();
  expect(y).toBeLessThan(sheet?.y ?? 0);
  expect(y).toBeGreaterThan(56);
  // Bringing the mention into view must not scroll the page under the sheet.
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
  await expect(
    page.getByRole('button', { name: new RegExp(`^${built.messages(built.first).time.title}`) }),
  ).toBeInViewport();
});

onMap('a tap on a symbol opens its page', async ({ atlas, page, built }) => {
  const place = mostAlone(built.catalogue(built.first).places);
  const [lon, lat] = lonLatOf(place);
  await atlas.open(`./?map=9/${lat.toFixed(2)}/${lon.toFixed(2)}`);
  const { x, y } = await atlas.symbolPixel(place.id);
  await page.touchscreen.tap(x, y);
  await expect(atlas.placePage(place.id)).toBeVisible();
  await atlas.expectAddress(new RegExp(`^/place/${place.id}/`));
});

onMap('who cannot drag moves and zooms the map by single taps', async ({ atlas, page, built }) => {
  const words = built.messages(built.first);
  const [lon, lat] = lonLatOf(built.named);
  await atlas.open(`./?map=7/${lat.toFixed(2)}/${lon.toFixed(2)}`);
  const before = await atlas.camera();
  await page.getByRole('button', { name: words.moveMap.title }).tap();
  await atlas.moving(() => page.getByRole('button', { name: words.moveMap.north }).tap());
  expect((await atlas.camera()).lat).toBeGreaterThan(before.lat);
  await atlas.moving(() => page.getByRole('button', { name: words.zoomOut }).tap());
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
