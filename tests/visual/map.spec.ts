import { expect, test } from '../e2e/driver/fixtures.ts';
import { EVERYTHING } from '../e2e/driver/sample.ts';

/**
 * Pictures of the map at the eight scales the atlas is read at, by day and by night, in the three languages. Night falls without a
 * reload: what does not follow it is seen too. A language is opened anew: where a name stood in the language before, MapLibre may keep
 * its side, so that what is drawn would depend on which frame came first.
 *
 * Where a sample is enough each scale is seen in one language, in turn, by day and by night.
 *
 * The tolerance forgives other versions of the browser and of Chinese fonts their edges, and no missing area or symbol.
 */
const SCALES = {
  'east-asia': '3.6/16/109.5',
  cambodia: '6.1/12.35/104.9',
  'preah-sihanouk': '8.6/10.8/103.75',
  'angkor-park': '11.3/13.43/103.88',
  'angkor-wat': '13.6/13.4125/103.8665',
  'preah-vihear': '15.2/14.391/104.6805',
  'sihanoukville-port': '14/10.647/103.507',
  airport: '13.2/13.369/104.223',
} as const;

const HOMES = [
  ['en', './'],
  ['zh', './zh/'],
  ['km', './km/'],
] as const;

/** The pictures are of the map alone, at a size that no panel's text can change. What lies over it has tests of its own. */
const MAP_ALONE =
  '.embed-bar, .map-buttons, .map-title, .map-caption-area, .maplibregl-control-container { display: none }';

test.use({ viewport: { width: 640, height: 480 } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, MAP_ALONE);
});

for (const [turn, [scale, camera]] of Object.entries(SCALES).entries()) {
  test(`the map at the scale of ${scale}`, async ({ atlas, page }) => {
    for (const [language, home] of HOMES.filter((_, index) => EVERYTHING || index === turn % HOMES.length)) {
      const picture = (theme: 'light' | 'dark') =>
        expect(page).toHaveScreenshot(`${scale}-${theme}-${language}.png`, { maxDiffPixelRatio: 0.0015 });
      await page.emulateMedia({ colorScheme: 'light' });
      await atlas.open(`${home}?embed=1&map=${camera}`);
      await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
      await picture('light');
      await atlas.moving(() => page.emulateMedia({ colorScheme: 'dark' }));
      await picture('dark');
    }
  });
}
