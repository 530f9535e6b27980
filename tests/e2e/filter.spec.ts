import { type Language, placeIds } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';

test('the facets beside the sectors are folded away until they are asked for', async ({ atlas, page }) => {
  await atlas.read('./');
  await expect(page.getByRole('group', { name: 'Status' })).toBeHidden();
  await page.getByRole('button', { name: 'More filters' }).click();
  for (const name of ['Kind', 'Status', 'Position']) await expect(page.getByRole('group', { name })).toBeVisible();
});

for (const [facet, value, from, to] of [
  ['status', 'in-service', '', '?status=in-service'],
  ['kind', 'site', '?status=in-service', '?kind=site&status=in-service'],
  ['certainty', 'approximate', '?kind=site&status=in-service', '?kind=site&status=in-service&certainty=approximate'],
  ['sector', 'culture-heritage', '?kind=site', '?sector=culture-heritage&kind=site'],
] as const) {
  test(`a click on a chip of ${facet} leaves the number of places it promises`, async ({ atlas, page }) => {
    const finding = new Finding(atlas);
    await atlas.read(`./${from}`);
    if (from === '') await finding.toggleMore();
    const promised = await finding.promise(facet, value);
    expect(promised).toBe(await finding.count(facet, value));
    await finding.value(facet, value).check();
    await atlas.expectAddress(`/${to}`);
    expect(await finding.listed()).toBe(promised);
    await expect(page.getByRole('status')).toHaveText(`${promised} of ${placeIds().length} places shown`);
  });
}

test('a second value of the same facet adds to the first', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=culture-heritage&kind=site');
  const before = await finding.listed();
  const promised = await finding.promise('kind', 'institution');
  await finding.value('kind', 'institution').check();
  await atlas.expectAddress('/?sector=culture-heritage&kind=site,institution');
  expect(await finding.listed()).toBe(promised);
  expect(promised).toBeGreaterThan(before);
});

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

test('filters in use are named and removed one by one, and the keyboard stays in their row', async ({
  atlas,
  page,
}) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=transport,trade&status=announced&kind=agreement');
  await expect(finding.tokens()).toHaveText(['Transport', 'Trade', 'Agreement', 'Announced']);
  const inUse = page.getByRole('list', { name: 'Filters in use' });
  await inUse.getByRole('button', { name: 'Remove filter: Sector, Trade' }).press('Enter');
  await atlas.expectAddress('/?sector=transport&kind=agreement&status=announced');
  await expect(inUse.getByRole('button', { name: 'Remove filter: Kind, Agreement' })).toBeFocused();
});

test('an empty result says so and names the filter to drop', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=transport&status=announced');
  await expect(finding.countInUse()).toHaveText(`0 of ${placeIds().length} places shown`);
  await expect(finding.wayOut()).toContainText('these filters leave nothing');
  const drop = finding.wayOut().getByRole('button', { name: /^Status \(\d+ places\)$/ });
  const promised = Number(/\d+/.exec(await drop.innerText())?.[0]);
  await drop.click();
  await atlas.expectAddress('/?sector=transport');
  expect(await finding.listed()).toBe(promised);
  await expect(finding.wayOut()).toBeHidden();
});

test('all filters go at once, and the focus goes to where they are chosen', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=transport');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await atlas.expectAddress('/');
  await expect(page.getByRole('button', { name: 'More filters' })).toBeFocused();
  expect(await finding.listed()).toBe(placeIds().length);
});

test('“only” is offered where it does what a click does not', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  // Where nothing is chosen a plain click does the same: there is no second button.
  await expect(finding.only('sector', 'trade')).toHaveCount(0);
  await finding.value('sector', 'trade').check();
  await expect(finding.only('sector', 'trade')).toHaveCount(0);
  await finding.value('sector', 'health').check();
  await expect(finding.only('sector', 'trade')).toHaveCount(1);
});

test('“only” reduces to one sector by keyboard, in one step', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sector=trade,health');
  const entries = await atlas.historyLength();
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
