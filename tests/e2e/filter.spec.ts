/** What the filters do by themselves is tested with the panel alone, in `tests/browser/filter-panel.test.tsx`. */
import type { Language } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, onText as test } from './driver/reused.ts';

test('each filter is one step back', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  const entries = await atlas.historyLength();
  await finding.toggleMore();
  await finding.value('status', 'in-service').check();
  await finding.value('kind', 'site').check();
  await atlas.expectAddress('/?kind=site&status=in-service');
  expect(await atlas.historyLength()).toBe(entries + 2);
  for (const address of ['/?status=in-service', '/']) {
    await page.goBack();
    await atlas.expectAddress(address);
  }
});

test('“only” reduces to one sector by keyboard, in one step', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=trade,health');
  const entries = await atlas.historyLength();
  await finding.toggleMore();
  await finding.value('sector', 'trade').focus();
  await page.keyboard.press('Tab');
  const only = page.getByRole('button', { name: 'Only Trade' });
  await expect(only).toBeFocused();
  await expect(only).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await atlas.expectAddress('/?sector=trade');
  expect(await atlas.historyLength()).toBe(entries + 1);
  await expect(finding.value('sector', 'trade')).toBeFocused();
});

test('“only” reduces to one sector by mouse', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=trade');
  await finding.toggleMore();
  await finding.chip('sector', 'culture-heritage').hover();
  await finding.only('sector', 'culture-heritage').click();
  await atlas.expectAddress('/?sector=culture-heritage');
  expect(await atlas.checkedSectors()).toEqual(['culture-heritage']);
});

test('the numbers on the chips are those of the day shown', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.read('./place/siem-reap-angkor-airport/?at=2022-11-11&status=in-service');
  await finding.toggleMore();
  const then = await finding.count('status', 'under-way');
  await finding.value('status', 'under-way').check();
  await finding.value('status', 'in-service').uncheck();
  await atlas.expectAddress('/place/siem-reap-angkor-airport/?status=under-way&at=2022-11-11');
  await expect(atlas.listEntry('siem-reap-angkor-airport')).toContainText('Under way · as of');
  await expect(atlas.listEntry('siem-reap-angkor-airport')).not.toContainText('outside the chosen filters');
  expect(await finding.listed()).toBe(then);
});

test('a change of the language keeps filters, order, day and selection, in all three', async ({ atlas }) => {
  const rest =
    'place/angkor-wat/?sector=culture-heritage&kind=site&status=in-service&certainty=site&sort=name&at=2024-01-01';
  await atlas.read(`./${rest}`);
  const finding = new Finding(atlas);
  const before = (await finding.listedIds()).toSorted();
  const tour: readonly [Language, string, string][] = [
    ['zh', '/zh/', '文化遗产'],
    ['km', '/km/', 'បេតិកភណ្ឌ'],
    ['en', '/', 'Heritage'],
  ];
  for (const [language, prefix, heritage] of tour) {
    await atlas.switchTo(language);
    await atlas.expectAddress(`${prefix}${rest}`);
    await expect(atlas.placePage('angkor-wat', language)).toBeVisible();
    await expect(finding.tokens()).toHaveCount(4);
    await expect(finding.tokens().first()).toHaveText(heritage);
    expect((await finding.listedIds()).toSorted()).toEqual(before);
    await expect(finding.sorting()).toHaveValue('name');
  }
});
