import { toPixels } from '../../src/map/camera/mercator.ts';
import { AtlasDriver } from './driver/atlas-driver.ts';
import { expect, test } from './driver/fixtures.ts';

test('a copied link reopens selection, sectors and camera in another browser', async ({ atlas, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('./');
  await atlas.sector('Heritage').check();
  await atlas.sector('Transport').check();
  await atlas.moving(() => atlas.mentions('angkor-wat').first().click());
  await atlas.drag(-120, 60);
  await atlas.expectAddress(/^\/place\/angkor-wat\/\?sector=transport,culture-heritage&map=/);
  const link = await atlas.copyLink();
  expect(link).toContain(atlas.address());
  expect(link.length).toBeLessThan(120 + 'http://127.0.0.1:0000'.length);
  const seen = await atlas.camera();

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const there = new AtlasDriver(await other.newPage());
  await there.open(link);
  await expect(there.placePage('angkor-wat')).toBeVisible();
  expect(await there.checkedSectors()).toEqual(['transport', 'culture-heritage']);
  const camera = await there.camera();
  expect(Math.abs(camera.zoom - seen.zoom)).toBeLessThan(0.01);
  const [x, y] = toPixels([seen.lng, seen.lat], seen.zoom);
  const [thereX, thereY] = toPixels([camera.lng, camera.lat], seen.zoom);
  expect(Math.hypot(x - thereX, y - thereY)).toBeLessThan(1);
  expect(there.address()).toBe(atlas.address());
  await other.close();
});

test('a middle click on a mention opens the place in a new tab', async ({ atlas, context }) => {
  await atlas.read('./');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    atlas.mentions('preah-vihear-temple').first().click({ button: 'middle' }),
  ]);
  const there = new AtlasDriver(tab);
  await there.interactive();
  await expect(there.placePage('preah-vihear-temple')).toBeVisible();
  await atlas.expectAddress('/');
});
