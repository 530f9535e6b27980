import { expect, test } from './driver/fixtures.ts';

test('a place chosen in the text is drawn above the sheet', async ({ atlas, page }) => {
  await atlas.open('./');
  await atlas.moving(() => atlas.mentions('preah-vihear-temple').first().click());
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  const { y } = await atlas.symbolPixel('preah-vihear-temple');
  const sheet = await page.locator('.column').boundingBox();
  expect(y).toBeLessThan(sheet?.y ?? 0);
  expect(y).toBeGreaterThan(56);
  // Bringing the mention into view must not scroll the page under the sheet.
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
  await expect(page.getByRole('button', { name: /^Time/ })).toBeInViewport();
});

test('a tap on a symbol opens its page', async ({ atlas, page }) => {
  await atlas.open('./');
  const { x, y } = await atlas.symbolPixel('sihanoukville-hong-kong-cable');
  await page.touchscreen.tap(x, y);
  await expect(atlas.placePage('sihanoukville-hong-kong-cable')).toBeVisible();
  await atlas.expectAddress('/place/sihanoukville-hong-kong-cable/');
});

test('the sheet peeks, half-opens and fills', async ({ atlas, page }) => {
  await atlas.open('./');
  const height = () => page.locator('.column').evaluate((element) => element.getBoundingClientRect().height);
  const half = await height();
  await page.getByRole('button', { name: 'Show more of the text' }).click();
  await expect.poll(height).toBeGreaterThan(half * 1.4);
  await page.getByRole('button', { name: 'Show more of the map' }).click();
  await expect.poll(height).toBeLessThan(half * 0.6);
  await page.getByRole('button', { name: 'Show text and map' }).click();
  await expect.poll(height).toBeCloseTo(half, 0);
});

test('a drag that the system takes over leaves the sheet as it was', async ({ atlas, context, page }) => {
  await atlas.open('./');
  const sheet = page.locator('.atlas');
  const grip = await page.locator('.sheet-handle').boundingBox();
  if (!grip) throw new Error('The sheet has a grip');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  const touch = await context.newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const dy of [10, 80, 160]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + dy }] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await expect(page.locator('.column')).toHaveCSS('transform', 'none');
  await expect(sheet).toHaveAttribute('data-sheet', 'half');
  // The grip's button works at once.
  await page.getByRole('button', { name: 'Show more of the text' }).press('Enter');
  await expect(sheet).toHaveAttribute('data-sheet', 'full');
});

for (const path of ['./', './zh/place/angkor-wat/', './km/place/siem-reap-angkor-airport/']) {
  test(`nothing is wider than a window of 320 pixels on ${path}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.open(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const masthead = await page.locator('.masthead').evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(masthead).toBeLessThanOrEqual(0);
  });
}
