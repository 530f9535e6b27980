import type { Language } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';

const HOMES: Readonly<Record<Language, string>> = { en: './', zh: './zh/', km: './km/' };

for (const language of ['en', 'zh', 'km'] as const) {
  test.describe(`text and map in ${language}`, () => {
    test('pointing at a mention lights the place in the list; leaving puts it out', async ({ atlas, page }) => {
      await atlas.open(HOMES[language]);
      const entry = atlas.listEntry('angkor-wat');
      await atlas.mentions('angkor-wat').first().hover();
      await expect(entry).toHaveAttribute('data-lit', 'true');
      await page.mouse.move(2, 2);
      await expect(entry).not.toHaveAttribute('data-lit');
      await atlas.mentions('angkor-wat').first().focus();
      await expect(entry).toHaveAttribute('data-lit', 'true');
    });

    test('pointing at a symbol on the map marks its mentions, without moving the map', async ({ atlas }) => {
      await atlas.open(HOMES[language]);
      const before = await atlas.camera();
      await atlas.hoverFeature('preah-vihear-temple');
      await expect(atlas.mentions('preah-vihear-temple').first()).toHaveAttribute('data-lit', 'true');
      expect(await atlas.camera()).toEqual(before);
    });

    test('selecting on the map brings the first mention into view and marks all', async ({ atlas }) => {
      await atlas.open(HOMES[language]);
      const mentions = atlas.mentions('preah-vihear-temple');
      await expect(mentions.first()).not.toBeInViewport();
      await atlas.moving(() => atlas.clickFeature('preah-vihear-temple'));
      await expect(mentions.first()).toBeInViewport();
      for (const mention of await mentions.all()) await expect(mention).toHaveAttribute('aria-current', 'true');
      await expect(atlas.placePage('preah-vihear-temple', language)).toBeVisible();
    });

    test('in a narrower window the page begins with the passage, and closing returns to it', async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width: 1100, height: 800 });
      await atlas.open(HOMES[language]);
      const mention = atlas.mentions('china-cambodia-tcm-center').first();
      await mention.scrollIntoViewIfNeeded();
      const before = await mention.evaluate((element) => element.getBoundingClientRect().top);
      await mention.click();
      const article = atlas.placePage('china-cambodia-tcm-center', language);
      await expect(article.locator('.passages .mention[aria-current]').first()).toBeInViewport();
      await expect(mention).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(mention).toBeFocused();
      expect(await mention.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, 0);
    });

    test('the language changes in place: selection, sectors and camera stay', async ({ atlas, page }) => {
      const prefix = language === 'en' ? '/' : `/${language}/`;
      await atlas.open(`.${prefix}place/angkor-wat/?sector=culture-heritage&map=12.5/13.42/103.87`);
      const before = await atlas.camera();
      const target = language === 'km' ? ['English', '/', 'en'] : ['ភាសាខ្មែរ', '/km/', 'km'];
      await page
        .locator('nav.languages')
        .getByText(target[0] ?? '', { exact: true })
        .click();
      await atlas.expectAddress(`${target[1]}place/angkor-wat/?sector=culture-heritage&map=12.5/13.42/103.87`);
      await expect(page.locator('html')).toHaveAttribute('lang', target[2] ?? '');
      await expect(atlas.placePage('angkor-wat', target[2] as Language)).toBeVisible();
      expect(await atlas.camera()).toEqual(before);
      expect(await atlas.checkedSectors()).toEqual(['culture-heritage']);
    });
  });
}
