import { expect, onPicture as test } from '../e2e/driver/reused.ts';
import { USES } from '../e2e/driver/reused-page.ts';
import { EVERYTHING } from '../e2e/driver/sample.ts';

/**
 * Screenshots of the map at the eight scales at which the atlas is read, by day and by night, in the three languages. The theme changes
 * without a reload, so that anything that does not follow it shows. Before each scale the map is moved to a resting view without land,
 * in the language of the picture: MapLibre may keep a label on the side where it was in the view before, so that the picture would
 * depend on which frame came first.
 *
 * Where a sample is enough, each scale is tested in one language, in turn, by day and by night.
 *
 * The tolerance allows for edges that differ between versions of the browser and of Chinese fonts, but not for a missing area or symbol.
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

for (const [turn, [scale, camera]] of Object.entries(SCALES).entries()) {
  for (const [language, home] of HOMES.filter((_, index) => EVERYTHING || index === turn % HOMES.length)) {
    test(`the map at the scale of ${scale}, named in ${language}`, async ({ atlas, page }) => {
      const picture = (theme: 'light' | 'dark') =>
        expect(page).toHaveScreenshot(`${scale}-${theme}-${language}.png`, { maxDiffPixelRatio: 0.0015 });
      await atlas.read(`${home}?${USES.picture.rest}`);
      await atlas.expectLanguage(language);
      await atlas.open(`${home}?embed=1&map=${camera}`);
      await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
      await picture('light');
      await atlas.moving(() => page.emulateMedia({ colorScheme: 'dark' }));
      await picture('dark');
    });
  }
}
