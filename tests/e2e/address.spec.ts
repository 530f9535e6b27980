import { expect, test } from './driver/fixtures.ts';

test('selecting, filtering, changing the language and closing are one step each, moving the map is none', async ({
  atlas,
  page,
}) => {
  await atlas.open('./');
  const start = await atlas.historyLength();
  await atlas.drag(80, 40);
  await atlas.expectAddress(/^\/\?map=/);
  expect(await atlas.historyLength()).toBe(start);
  const moved = atlas.address();

  await atlas.sector('Trade').check();
  await atlas.expectAddress(/^\/\?sector=trade&map=/);
  expect(await atlas.historyLength()).toBe(start + 1);

  await atlas.moving(() => atlas.mentions('hong-kong').first().click());
  await atlas.expectAddress('/place/hong-kong/?sector=trade');
  expect(await atlas.historyLength()).toBe(start + 2);

  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '中文' }).click();
  await atlas.expectAddress('/zh/place/hong-kong/?sector=trade');
  expect(await atlas.historyLength()).toBe(start + 3);

  await page.keyboard.press('Escape');
  await atlas.expectAddress('/zh/?sector=trade');
  expect(await atlas.historyLength()).toBe(start + 4);

  for (const address of [
    '/zh/place/hong-kong/?sector=trade',
    '/place/hong-kong/?sector=trade',
    /^\/\?sector=trade&map=/,
    moved,
  ]) {
    await page.goBack();
    await atlas.expectAddress(address);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await atlas.checkedSectors()).toEqual([]);
});

test('an unknown sector is told once, the rest is kept, and the address put right', async ({ atlas, page }) => {
  await atlas.open('./place/angkor-wat/?sector=magic,culture-heritage&at=2022-02-30');
  await atlas.expectAddress('/place/angkor-wat/?sector=culture-heritage');
  const notice = page.getByRole('complementary', { name: 'Part of this address was not understood' });
  await expect(notice).toContainText('There is no sector “magic”.');
  await expect(notice).toContainText('“2022-02-30” is not a day.');
  await expect(page.getByRole('status')).toContainText('magic');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});

test('an unknown place is answered with 404, told, and the atlas opens all the same', async ({
  atlas,
  expected,
  page,
}) => {
  expected.push(/HTTP 404/, /status of 404/);
  const response = await page.goto('./place/atlantis/?sector=trade');
  expect(response?.status()).toBe(404);
  await atlas.mapReady();
  await atlas.expectAddress('/?sector=trade');
  await expect(page.getByRole('complementary')).toContainText('There is no place “atlantis”.');
  expect(await atlas.checkedSectors()).toEqual(['trade']);
});

test('a part in the address opens its whole', async ({ atlas, expected, page }) => {
  expected.push(/HTTP 404/, /status of 404/);
  await page.goto('./place/angkor-wat-moat/');
  await atlas.expectAddress('/place/angkor-wat/');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});

test('a selected place outside the chosen sectors is listed and says so', async ({ atlas }) => {
  await atlas.open('./place/angkor-wat/?sector=trade');
  await expect(atlas.listEntry('angkor-wat')).toContainText('outside the chosen filters');
  await expect(atlas.placePage('angkor-wat')).toContainText('outside the chosen filters');
});
