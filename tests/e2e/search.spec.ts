import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './driver/fixtures.ts';
import { SearchDriver } from './driver/search-driver.ts';

const HOMES = { en: './', zh: './zh/', km: './km/' } as const;
const TYPED = {
  en: { query: 'អង្គរវត្ត', text: 'undersea cable', mark: 'cable' },
  zh: { query: 'Angkor Vat', text: '海底光缆', mark: '海底光缆' },
  km: { query: '吴哥窟', text: 'ខ្សែកាប', mark: 'ខ្សែកាប' },
} as const;

for (const language of ['en', 'zh', 'km'] as const) {
  test(`a place and a paragraph are found and followed in ${language}`, async ({ atlas, page }) => {
    const search = new SearchDriver(atlas);
    await atlas.open(HOMES[language]);
    const entries = await atlas.historyLength();
    const { query, text, mark } = TYPED[language];
    await search.ask(query, language);
    await atlas.moving(() => search.place('angkor-wat').click());
    await expect(atlas.placePage('angkor-wat', language)).toBeVisible();
    await atlas.expectAddress(`${HOMES[language].slice(1)}place/angkor-wat/`);
    expect(await atlas.historyLength()).toBe(entries + 1);
    await search.expectClosed();

    await search.ask(text, language);
    const hit = search.paragraph(12);
    await expect.poll(async () => (await search.marks(hit)).join(' ')).toContain(mark);
    await hit.click();
    await atlas.expectAddress(`${HOMES[language].slice(1)}place/angkor-wat/#p12`);
    await expect(page.locator('#p12')).toBeInViewport();
    await expect(page.locator('#p12')).toHaveAttribute('data-target', 'true');
    await expect(page.locator('#p12 .paragraph-number')).toBeFocused();
  });
}

test('the keyboard alone searches, chooses and leaves', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./');
  await page.getByRole('link', { name: 'Read', exact: true }).focus();
  await page.keyboard.press('/');
  await expect(search.field()).toBeFocused();
  await expect(search.field()).toHaveValue('');
  // In the field the slash is a letter like any other.
  await page.keyboard.type('05/23');
  await expect(search.field()).toHaveValue('05/23');
  await expect(search.place('siem-reap-angkor-airport')).toBeVisible();
  await page.keyboard.press('Escape');
  await search.expectClosed();
  await expect(page.getByRole('link', { name: 'Read', exact: true })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('sihanoukvile');
  await expect(page.getByText('Nothing has exactly these words.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field()).toBeFocused();

  await search.field().fill('SAI');
  await expect(page.getByRole('status')).toHaveText('2 places and 1 paragraph found.');
  await page.keyboard.press('Enter');
  await expect(atlas.placePage('siem-reap-angkor-airport')).toBeVisible();
  await expect(page.locator('#place-heading')).toBeFocused();
  await search.expectClosed();
});

test('Escape leaves the search before it closes the page of a place', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./place/angkor-wat/');
  await search.ask('cable');
  await expect(search.place('hong-kong')).toBeVisible();
  await page.keyboard.press('Escape');
  await search.expectClosed();
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.placePage('angkor-wat')).toBeHidden();
});

test('the key can be turned off, and stays off', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./');
  await search.field().click();
  await page.getByRole('checkbox', { name: /^Open the search with the key/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await atlas.mapReady();
  await expect(search.field()).not.toHaveAttribute('aria-keyshortcuts');
  await page.getByRole('link', { name: 'Read', exact: true }).focus();
  await page.keyboard.press('/');
  await expect(search.field()).not.toBeFocused();
});

test('the query stays when the language changes, and is asked again', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./');
  await search.ask('668');
  await expect(search.place('angkor-wat')).toContainText('Angkor Wat');
  await page.locator('nav.languages').getByText('中文', { exact: true }).click();
  await atlas.expectAddress('/zh/');
  await expect(search.field('zh')).toHaveValue('668');
  await expect(search.place('angkor-wat')).toContainText('吴哥窟');
  await expect(search.place('angkor-wat')).toHaveAttribute('href', '/zh/place/angkor-wat/');
});

test('a result says that it is outside the filters, and keeps them', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./?sector=transport&at=2022-11-11');
  await search.ask('angkor');
  await expect(search.place('angkor-wat')).toContainText('outside the chosen filters');
  await expect(search.place('siem-reap-angkor-airport')).not.toContainText('outside the chosen filters');
  // The state of the day shown, not of today.
  await expect(search.place('siem-reap-angkor-airport')).toContainText('Under way');
  const { violations } = await new AxeBuilder({ page }).include('.search').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await search.place('angkor-wat').click();
  await atlas.expectAddress('/place/angkor-wat/?sector=transport&at=2022-11-11');
  await expect(page.getByText('This place is outside the chosen filters.').first()).toBeVisible();
});

test('nothing found gets advice, an example searches, and the text has the last word', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.open('./');
  await search.ask('qzxw');
  await expect(page.getByText('Nothing found for “qzxw”.')).toBeVisible();
  await page.getByRole('search').getByRole('button', { name: 'Kampong Som' }).click();
  await expect(search.place('preah-sihanouk-province')).toBeVisible();
  await expect(search.field()).toHaveValue('Kampong Som');

  // The focus must never go to something that the open search covers.
  await search.ask('SAI');
  await expect(search.results).toHaveCount(3);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await search.expectClosed();
  await expect(search.field()).toHaveValue('SAI');
});

test('in a narrower window a paragraph is shown although a place lay over the text', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await page.setViewportSize({ width: 1100, height: 800 });
  await atlas.open('./place/angkor-wat/');
  await page.keyboard.press('/');
  await search.field().fill('vaccines');
  await search.paragraph(14).click();
  await atlas.expectAddress('/#p14');
  await expect(page.locator('#p14')).toBeInViewport();
});
