import { type Language, placeIds } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';

test('every facet filters list and map, a click leaves what the chip promises, and each is one step back', async ({
  atlas,
  page,
}) => {
  const finding = new Finding(atlas);
  await atlas.open('./');
  const entries = await atlas.historyLength();
  await expect(page.getByRole('group', { name: 'Status' })).toBeHidden();
  await page.getByRole('button', { name: 'More filters' }).click();
  for (const name of ['Kind', 'Status', 'Position']) await expect(page.getByRole('group', { name })).toBeVisible();

  const steps = [
    ['status', 'in-service', '/?status=in-service'],
    ['kind', 'site', '/?kind=site&status=in-service'],
    ['certainty', 'approximate', '/?kind=site&status=in-service&certainty=approximate'],
    ['sector', 'culture-heritage', '/?sector=culture-heritage&kind=site&status=in-service&certainty=approximate'],
    // A second value of the same facet adds to the first.
    ['kind', 'institution', '/?sector=culture-heritage&kind=site,institution&status=in-service&certainty=approximate'],
  ] as const;
  for (const [index, [facet, value, address]] of steps.entries()) {
    const promised = await finding.promise(facet, value);
    if (index < 4) expect(promised).toBe(await finding.count(facet, value));
    await finding.value(facet, value).check();
    await atlas.expectAddress(address);
    expect(await finding.listed()).toBe(promised);
    await expect(page.getByRole('status')).toHaveText(`${promised} of ${placeIds().length} places shown`);
    expect(await atlas.historyLength()).toBe(entries + index + 1);
  }
  for (const [, , address] of [...steps.slice(0, -1)].reverse()) {
    await page.goBack();
    await atlas.expectAddress(address);
  }
});

test('filters in use are named and go one by one; an empty result names the one to drop', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.open('./?sector=transport,trade&status=announced&kind=agreement');
  await expect(finding.tokens()).toHaveText(['Transport', 'Trade', 'Agreement', 'Announced']);
  const inUse = page.getByRole('list', { name: 'Filters in use' });

  // The keyboard stays in the row while there is something in it.
  await inUse.getByRole('button', { name: 'Remove filter: Sector, Trade' }).press('Enter');
  await atlas.expectAddress('/?sector=transport&kind=agreement&status=announced');
  await expect(inUse.getByRole('button', { name: 'Remove filter: Kind, Agreement' })).toBeFocused();

  await expect(page.locator('.active-count')).toHaveText(`0 of ${placeIds().length} places shown`);
  const wayOut = page.locator('.way-out');
  await expect(wayOut).toContainText('these filters leave nothing');
  await inUse.getByRole('button', { name: 'Remove filter: Kind, Agreement' }).press('Enter');
  const drop = wayOut.getByRole('button', { name: /^Status \(\d+ places\)$/ });
  const promised = Number(/\d+/.exec(await drop.innerText())?.[0]);
  await drop.click();
  await atlas.expectAddress('/?sector=transport');
  expect(await finding.listed()).toBe(promised);
  await expect(wayOut).toBeHidden();

  await page.getByRole('button', { name: 'Clear all' }).click();
  await atlas.expectAddress('/');
  await expect(page.getByRole('button', { name: 'More filters' })).toBeFocused();
  expect(await finding.listed()).toBe(placeIds().length);
});

test('“only” reduces to one sector, by keyboard and by mouse, in one step', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.open('./');
  // Where nothing is chosen a plain click does the same: there is no second button.
  await expect(finding.only('sector', 'trade')).toHaveCount(0);
  await finding.value('sector', 'trade').check();
  await expect(finding.only('sector', 'trade')).toHaveCount(0);
  await finding.value('sector', 'health').check();

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

  await finding.chip('sector', 'culture-heritage').hover();
  await finding.only('sector', 'culture-heritage').click();
  await atlas.expectAddress('/?sector=culture-heritage');
  expect(await atlas.checkedSectors()).toEqual(['culture-heritage']);
});

test('the numbers on the chips are those of the day shown', async ({ atlas }) => {
  const finding = new Finding(atlas);
  await atlas.open('./place/siem-reap-angkor-airport/?at=2022-11-11&status=in-service');
  await finding.toggleMore();
  const then = await finding.count('status', 'under-way');
  await finding.value('status', 'under-way').check();
  await finding.value('status', 'in-service').uncheck();
  await atlas.expectAddress('/place/siem-reap-angkor-airport/?status=under-way&at=2022-11-11');
  await expect(atlas.listEntry('siem-reap-angkor-airport')).toContainText('Under way · as of');
  await expect(atlas.listEntry('siem-reap-angkor-airport')).not.toContainText('outside the chosen filters');
  expect(await finding.listed()).toBe(then);
});

test('a change of the language keeps filters, order, day and selection, in all three', async ({ atlas, page }) => {
  const rest =
    'place/angkor-wat/?sector=culture-heritage&kind=site&status=in-service&certainty=site&sort=name&at=2024-01-01';
  await atlas.open(`./${rest}`);
  const finding = new Finding(atlas);
  const before = (await finding.listedIds()).toSorted();
  const tour: readonly [Language, string, string, string][] = [
    ['zh', '中文', '/zh/', '文化遗产'],
    ['km', 'ភាសាខ្មែរ', '/km/', 'បេតិកភណ្ឌ'],
    ['en', 'English', '/', 'Heritage'],
  ];
  for (const [language, link, prefix, heritage] of tour) {
    await page.locator('nav.languages').getByText(link, { exact: true }).click();
    await atlas.expectAddress(`${prefix}${rest}`);
    await expect(atlas.placePage('angkor-wat', language)).toBeVisible();
    await expect(finding.tokens()).toHaveCount(4);
    await expect(finding.tokens().first()).toHaveText(heritage);
    expect((await finding.listedIds()).toSorted()).toEqual(before);
    await expect(finding.sorting()).toHaveValue('name');
  }
});
