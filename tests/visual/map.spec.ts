import { expect, test } from '../e2e/driver/fixtures.ts';

/**
 * Pictures of the map at the five scales the atlas is read at, by day and by night, in the three languages. Each page goes through
 * the languages by day and, without a reload, through them by night: what does not follow the language or the night is seen too.
 *
 * The tolerance forgives other versions of the browser and of Chinese fonts their edges, and no missing area or symbol.
 */
const SCALES = {
  'east-asia': '3.6/16/109.5',
  cambodia: '6.1/12.35/104.9',
  'preah-sihanouk': '8.6/10.8/103.75',
  'angkor-park': '11.3/13.43/103.88',
  'angkor-wat': '13.6/13.4125/103.8665',
} as const;

const LANGUAGES = [
  ['en', 'English'],
  ['zh', '中文'],
  ['km', 'ភាសាខ្មែរ'],
] as const;

/** The pictures are of the map alone, at a size that no panel's text can change. What lies over it has tests of its own. */
const MAP_ALONE =
  '.embed-bar, .map-buttons, .plate-title, .map-caption, .maplibregl-control-container { display: none }';

test.use({ viewport: { width: 640, height: 480 } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, MAP_ALONE);
});

for (const [scale, camera] of Object.entries(SCALES)) {
  test(`the map at the scale of ${scale}`, async ({ atlas, page }) => {
    const inEveryLanguage = async (theme: 'light' | 'dark') => {
      for (const [language, name] of LANGUAGES) {
        // Embedded, the links are not shown; they are the same ones.
        const link = page.locator('nav.languages a', { hasText: name });
        if (!(await page.locator(`html[lang^="${language}"]`).count())) {
          await atlas.moving(() => link.dispatchEvent('click'));
          await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
        }
        await expect(page).toHaveScreenshot(`${scale}-${theme}-${language}.png`, { maxDiffPixelRatio: 0.0015 });
      }
    };
    await atlas.open(`./?embed=1&map=${camera}`);
    await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
    await inEveryLanguage('light');
    await atlas.moving(() => page.emulateMedia({ colorScheme: 'dark' }));
    await inEveryLanguage('dark');
  });
}
