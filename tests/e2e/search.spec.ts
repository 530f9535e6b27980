import { LANGUAGES } from '../../src/domain/language.ts';
import { expectAccessible } from './driver/axe.ts';
import { expect, onText as test } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';
import { SearchDriver } from './driver/search-driver.ts';

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;
const TYPED = {
  en: { query: 'អង្គរវត្ត', text: 'undersea cable', mark: 'cable' },
  zh: { query: 'Angkor Vat', text: '海底光缆', mark: '海底光缆' },
  km: { query: '吴哥窟', text: 'ខ្សែកាប', mark: 'ខ្សែកាប' },
} as const;

for (const language of LANGUAGES) {
  test(`a place is found by its name in another script in ${language}, and followed in one step`, async ({ atlas }) => {
    const search = new SearchDriver(atlas);
    await atlas.read(`.${HOMES[language]}`);
    const entries = await atlas.historyLength();
    await search.ask(TYPED[language].query, language);
    await search.place('angkor-wat').click();
    await expect(atlas.placePage('angkor-wat', language)).toBeVisible();
    await atlas.expectAddress(`${HOMES[language]}place/angkor-wat/`);
    expect(await atlas.historyLength()).toBe(entries + 1);
    await search.expectClosed();
  });
}

/** Khmer writes no spaces between words, and is the hardest to mark. */
for (const language of EVERYTHING ? LANGUAGES : (['km'] as const)) {
  test(`a paragraph is found, marked and followed in ${language}, beside the page of a place`, async ({ atlas }) => {
    const search = new SearchDriver(atlas);
    await atlas.read(`.${HOMES[language]}place/angkor-wat/`);
    await search.ask(TYPED[language].text, language);
    const hit = search.paragraph(12);
    await expect.poll(async () => (await search.marks(hit)).join(' ')).toContain(TYPED[language].mark);
    await hit.click();
    await atlas.expectAddress(`${HOMES[language]}place/angkor-wat/#p12`);
    await expect(atlas.paragraph(12)).toBeInViewport();
    await expect(atlas.paragraph(12)).toHaveAttribute('data-target', 'true');
    await expect(atlas.paragraphNumber(12)).toBeFocused();
  });
}

test.describe('the keyboard alone', () => {
  test('hears how much was found, and opens the first with Enter', async ({ atlas, page }) => {
    const search = new SearchDriver(atlas);
    await atlas.read('./');
    await search.ask('SAI');
    await expect(page.getByRole('status')).toHaveText('2 places and 1 paragraph found.');
    await page.keyboard.press('Enter');
    await expect(atlas.placePage('siem-reap-angkor-airport')).toBeVisible();
    await expect(atlas.placeHeading()).toBeFocused();
    await search.expectClosed();
  });

  test('closes the search when the focus leaves it, so that nothing focused is covered', async ({ atlas, page }) => {
    const search = new SearchDriver(atlas);
    await atlas.read('./');
    await search.ask('SAI');
    await expect(search.results).toHaveCount(3);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    await search.expectClosed();
    await expect(search.field()).toHaveValue('SAI');
  });
});

test('Escape leaves the search before it closes the page of a place', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./place/angkor-wat/');
  await search.ask('cable');
  await expect(search.place('hong-kong')).toBeVisible();
  await page.keyboard.press('Escape');
  await search.expectClosed();
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.placePage('angkor-wat')).toBeHidden();
});

test('the query stays when the language changes, and is asked again', async ({ atlas }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./');
  await search.ask('668');
  await expect(search.place('angkor-wat')).toContainText('Angkor Wat');
  await atlas.switchTo('zh');
  await atlas.expectAddress('/zh/');
  await expect(search.field('zh')).toHaveValue('668');
  await expect(search.place('angkor-wat')).toContainText('吴哥窟');
  await expect(search.place('angkor-wat')).toHaveAttribute('href', '/zh/place/angkor-wat/');
});

test('a result says that it is outside the filters, and keeps them', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./?sector=transport&at=2022-11-11');
  await search.ask('angkor');
  await expect(search.place('angkor-wat')).toContainText('outside the chosen filters');
  await expect(search.place('siem-reap-angkor-airport')).not.toContainText('outside the chosen filters');
  await search.place('angkor-wat').click();
  await atlas.expectAddress('/place/angkor-wat/?sector=transport&at=2022-11-11');
  await expect(page.getByText('This place is outside the chosen filters.').first()).toBeVisible();
});

test('a result gives the state of the day shown, not of today', async ({ atlas }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./?at=2022-11-11');
  await search.ask('angkor');
  await expect(search.place('siem-reap-angkor-airport')).toContainText('Under way');
});

test('axe finds nothing in the results', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./?sector=transport');
  await search.ask('angkor');
  await expect(search.place('angkor-wat')).toBeVisible();
  await expectAccessible(page, '.search');
});

test('in a narrower window a paragraph is shown although a place lay over the text', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await page.setViewportSize({ width: 1100, height: 800 });
  await atlas.read('./place/angkor-wat/');
  await search.ask('vaccines');
  await search.paragraph(14).click();
  await atlas.expectAddress('/#p14');
  await expect(atlas.paragraph(14)).toBeInViewport();
});
