import { toPixels } from '../../../src/map/camera/mercator.ts';
import { AtlasDriver } from '../driver/atlas-driver.ts';
import { COARSE, expect, onMap, onText } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';

onMap(
  'a copied link reopens selection, sectors and camera in another browser',
  async ({ atlas, baseURL, browser, built, context, edition }) => {
    const { id } = built.named;
    const chosen = built
      .catalogue(built.first)
      .sectors.slice(0, 2)
      .map((sector) => sector.id);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open('./');
    const finding = new Finding(atlas);
    for (const sector of chosen) await finding.value('sector', sector).check();
    await atlas.moving(() => atlas.mentions(id).first().click());
    await atlas.drag(-120, 60);
    await atlas.expectAddress(new RegExp(`^/place/${id}/\\?sector=${chosen.join(',')}&map=`));
    const link = await atlas.copyLink();
    expect(link).toContain(atlas.address());
    expect(link.length).toBeLessThan(120 + 'http://127.0.0.1:0000'.length);
    const seen = await atlas.camera();

    const there = new AtlasDriver(
      await browser.newPage({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        deviceScaleFactor: COARSE,
      }),
      new URL(baseURL ?? '').pathname,
      edition,
    );
    await there.open(link);
    await expect(there.placePage(id)).toBeVisible();
    expect(await there.checkedSectors()).toEqual(chosen);
    const camera = await there.camera();
    expect(Math.abs(camera.zoom - seen.zoom)).toBeLessThan(0.01);
    const [x, y] = toPixels([seen.lng, seen.lat], seen.zoom);
    const [thereX, thereY] = toPixels([camera.lng, camera.lat], seen.zoom);
    expect(Math.hypot(x - thereX, y - thereY)).toBeLessThan(1);
    expect(there.address()).toBe(atlas.address());
    await there.page.close();
  },
);

onText('a middle click on a mention opens the place in a new tab', async ({ atlas, built, context }) => {
  const { id } = built.named;
  await atlas.read('./');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    atlas.mentions(id).first().click({ button: 'middle' }),
  ]);
  const there = new AtlasDriver(tab);
  await there.interactive();
  await expect(there.anyPlacePage()).toBeVisible();
  expect(tab.url()).toMatch(new RegExp(`/place/${id}/$`));
  await atlas.expectAddress('/');
  await tab.close();
});
