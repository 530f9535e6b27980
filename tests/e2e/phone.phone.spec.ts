import { expect, onText } from './driver/reused.ts';
import { SheetDriver } from './driver/sheet-driver.ts';

/** A matter of the longest words. */
for (const path of ['./', './zh/place/angkor-wat/', './km/place/siem-reap-angkor-airport/']) {
  onText(`nothing is wider than a window of 320 pixels on ${path}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.read(path);
    const sheet = new SheetDriver(atlas);
    expect(await sheet.pageOverflow()).toBeLessThanOrEqual(0);
    expect(await sheet.mastheadOverflow()).toBeLessThanOrEqual(0);
  });
}
