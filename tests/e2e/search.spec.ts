/** Finding passages of a long text; what the search does besides is tested with the panel alone, in `tests/browser/search-panel.test.tsx`. */
import { LANGUAGES } from '../../src/domain/language.ts';
import { expect, onText as test } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';
import { SearchDriver } from './driver/search-driver.ts';

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;
const TYPED = {
  en: { text: 'undersea cable', mark: 'cable' },
  zh: { text: '海底光缆', mark: '海底光缆' },
  km: { text: 'ខ្សែកាប', mark: 'ខ្សែកាប' },
} as const;

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

test('in a narrower window a paragraph is shown although a place lay over the text', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await page.setViewportSize({ width: 1100, height: 800 });
  await atlas.read('./place/angkor-wat/');
  await search.ask('vaccines');
  await search.paragraph(14).click();
  await atlas.expectAddress('/#p14');
  await expect(atlas.paragraph(14)).toBeInViewport();
});
