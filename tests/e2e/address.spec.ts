import { test } from './driver/fixtures.ts';
import { expect, onText } from './driver/reused.ts';

onText('selecting, filtering, changing the language and closing are one step each', async ({ atlas, page }) => {
  await atlas.read('./');
  const start = await atlas.historyLength();
  const steps: readonly [string, () => Promise<void>][] = [
    ['/?sector=trade', () => atlas.sector('Trade').check()],
    ['/place/hong-kong/?sector=trade', () => atlas.mentions('hong-kong').first().click()],
    ['/zh/place/hong-kong/?sector=trade', () => atlas.switchTo('zh')],
    ['/zh/?sector=trade', () => page.keyboard.press('Escape')],
  ];
  for (const [index, [address, step]] of steps.entries()) {
    await step();
    await atlas.expectAddress(address);
    expect(await atlas.historyLength()).toBe(start + index + 1);
  }
  for (const address of [
    ...steps
      .map(([each]) => each)
      .slice(0, -1)
      .reverse(),
    '/',
  ]) {
    await page.goBack();
    await atlas.expectAddress(address);
  }
  await atlas.expectLanguage('en');
  expect(await atlas.checkedSectors()).toEqual([]);
});

test('an address that was damaged on its way opens what was meant, without a word', async ({ atlas, page }) => {
  await atlas.read('./zh-CN//Place/Angkor-Wat).?utm_source=mail&amp;Sector=Culture-Heritage.#P16)');
  await atlas.expectAddress('/zh/place/angkor-wat/?sector=culture-heritage#p16');
  await atlas.expectLanguage('zh');
  await expect(page.getByRole('complementary', { name: /.*/ })).toHaveCount(0);
});

test('a misspelt place is told, and the one that was meant is a click away', async ({ atlas, page, expected }) => {
  expected.push(/\b404\b/);
  const answer = await atlas.read('./place/ankor-wat/?sector=culture-heritage');
  expect(answer?.status()).toBe(404);
  const missing = page.getByRole('region', { name: 'Page not found' });
  await missing.getByRole('link', { name: 'Angkor Wat', exact: true }).click();
  await atlas.expectAddress('/place/angkor-wat/?sector=culture-heritage');
  await expect(missing).toBeHidden();
});

test('an unknown sector is told once, the rest is kept, and the address put right', async ({ atlas, page }) => {
  await atlas.read('./place/angkor-wat/?sector=magic,culture-heritage&at=2022-02-30');
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
  const response = await atlas.read('./place/atlantis/?sector=trade');
  expect(response?.status()).toBe(404);
  await atlas.expectAddress('/?sector=trade');
  await expect(page.getByRole('region', { name: 'Page not found' })).toContainText('There is no place “atlantis”.');
  await expect(page).toHaveTitle(/^Page not found/);
  expect(await atlas.checkedSectors()).toEqual(['trade']);
});

test('a part in the address opens its whole', async ({ atlas, expected }) => {
  expected.push(/HTTP 404/, /status of 404/);
  await atlas.read('./place/angkor-wat-moat/');
  await atlas.expectAddress('/place/angkor-wat/');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});

onText('a selected place outside the chosen sectors is listed and says so', async ({ atlas }) => {
  await atlas.read('./place/angkor-wat/?sector=trade');
  await expect(atlas.listEntry('angkor-wat')).toContainText('outside the chosen filters');
  await expect(atlas.placePage('angkor-wat')).toContainText('outside the chosen filters');
});

test('a map fragment as other sites write it is understood and rewritten', async ({ atlas }) => {
  await atlas.read('./#map=7/12.5/104.9');
  await atlas.expectAddress('/?map=7/12.5/104.9');
});
