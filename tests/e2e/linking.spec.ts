import { en } from '../../src/languages/en/messages.ts';
import { km } from '../../src/languages/km/messages.ts';
import { zh } from '../../src/languages/zh/messages.ts';
import type { Language } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';
import { TourDriver } from './driver/tour-driver.ts';

const WORDS = { en, zh, km } as const;

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

    test('pointing at a symbol on the map marks its mentions, without moving the map', async ({ atlas, page }) => {
      await atlas.open(HOMES[language]);
      const before = await atlas.camera();
      await atlas.hoverFeature('preah-vihear-temple');
      const mention = atlas.mentions('preah-vihear-temple').first();
      await expect(mention).toHaveAttribute('data-lit', 'true');
      // The passage is far down: the edge of the text says where.
      const hint = page.locator('.passage-hint');
      await expect(hint).toContainText(WORDS[language].paragraph(16));
      await expect(hint).toContainText(await mention.innerText());
      expect(await atlas.camera()).toEqual(before);
      await mention.scrollIntoViewIfNeeded();
      await page.mouse.move(2, 2);
      await expect(hint).toBeHidden();
      await atlas.hoverFeature('preah-vihear-temple');
      await expect(mention).toHaveAttribute('data-lit', 'true');
      await expect(hint).toBeHidden();
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

    test('a mention tells whether its place is on screen, and a paragraph has an address of its own', async ({
      atlas,
      page,
    }) => {
      const words = WORDS[language];
      const tour = new TourDriver(atlas, language);
      await atlas.open(`${HOMES[language]}?map=9/13.4/103.9#p12`);
      await expect(tour.paragraph(12)).toHaveAttribute('data-target', 'true');
      await expect(tour.paragraph(12)).toBeInViewport();
      for (const [id, visibility] of [
        ['siem-reap-angkor-airport', 'on'],
        ['hong-kong', 'off'],
        ['ccfta', 'none'],
      ] as const) {
        await expect(atlas.mentions(id)).toHaveAttribute('data-visibility', visibility);
        await expect(atlas.mentions(id)).toHaveAccessibleDescription(words.visibility[visibility]);
      }
      await atlas.moving(() => page.getByRole('button', { name: words.frameAll }).click());
      await expect(atlas.mentions('hong-kong')).toHaveAttribute('data-visibility', 'on');

      const entries = await atlas.historyLength();
      await page.getByRole('link', { name: words.paragraph(14), exact: true }).click();
      await atlas.expectAddress(/#p14$/);
      await tour.expectReading(14);
      await expect(tour.paragraph(14)).toHaveAttribute('data-target', 'true');
      await expect(tour.paragraph(12)).not.toHaveAttribute('data-target');
      expect(await atlas.historyLength()).toBe(entries);
    });

    test('several mentions can be gone through, in the text and on the page that has taken its column', async ({
      atlas,
      page,
    }) => {
      const words = WORDS[language];
      await atlas.open(`${HOMES[language]}place/phnom-penh/`);
      const [first, second] = [atlas.mentions('phnom-penh').first(), atlas.mentions('phnom-penh').last()];
      const article = atlas.placePage('phnom-penh', language);
      await expect(first).toHaveAttribute('data-shown', 'true');
      await expect(article).toContainText(words.mentionOf(1, 2));
      await article.getByRole('button', { name: words.nextMention }).press('Enter');
      await expect(second).toHaveAttribute('data-shown', 'true');
      await expect(first).not.toHaveAttribute('data-shown');
      await expect(second).toBeInViewport();
      await expect(page.getByRole('status')).toHaveText(`${words.mentionOf(2, 2)}, ${words.paragraph(2)}`);

      await page.setViewportSize({ width: 1100, height: 800 });
      const passage = article.locator('.passages');
      await expect(passage).toContainText('2');
      await expect(passage.locator('[data-shown]')).toBeVisible();
      await article.getByRole('button', { name: words.close }).click();
      await expect(second).toBeInViewport();
      await expect(second).toBeFocused();
    });

    test('the language changes in place: selection, sectors and camera stay', async ({ atlas, page }) => {
      const prefix = language === 'en' ? '/' : `/${language}/`;
      await atlas.open(`.${prefix}place/angkor-wat/?sector=culture-heritage&map=12.5/13.42/103.87`);
      const before = await atlas.camera();
      // Scrolled in both columns, a disclosure opened.
      const details = page.locator('details.legend');
      await details.evaluate((element: HTMLDetailsElement) => {
        element.open = true;
      });
      const seen = [page.locator('#p14'), page.locator('.place-page .place-section').nth(2)];
      for (const element of seen) {
        await element.evaluate((node) => {
          node.scrollIntoView({ block: 'start' });
          // From the top of the column down to where the eye rests.
          node.closest('.reading, .side')?.scrollBy(0, node.closest('.reading') ? -80 : -190);
        });
      }
      const tops = () =>
        Promise.all(seen.map((element) => element.evaluate((node) => node.getBoundingClientRect().top)));
      const [text = 0, place = 0] = await tops();
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
      await expect.poll(async () => Math.abs(((await tops())[0] ?? 0) - text)).toBeLessThan(1);
      // In the place page it is the line in the section that stays, not the section's heading.
      await expect.poll(async () => Math.abs(((await tops())[1] ?? 0) - place)).toBeLessThan(40);
      await expect(details).toHaveAttribute('open');
      await expect(page.locator('nav.languages a:focus')).toHaveText(target[0] ?? '');
    });
  });
}
