/** Every state that can be reached without the map, in every language, theme and size: with `npm run test:all`; a sample is in `accessibility.spec.ts`. */
import { expectAccessible } from './driver/axe.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';
import { SearchDriver } from './driver/search-driver.ts';

const STATES = [
  '',
  'place/preah-vihear-temple/',
  'place/code-of-conduct-south-china-sea/',
  'ledger/',
  '?sector=transport,trade&at=2022-11-11',
  '?sector=nonsense',
  '?embed=1',
  'place/angkor-wat/?embed=1',
] as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const language of ['en', 'zh', 'km'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      test.describe(`axe, ${language}, ${colorScheme}, ${viewport.width} px`, () => {
        test.use({ colorScheme, viewport });
        const home = language === 'en' ? './' : `./${language}/`;

        for (const state of STATES) {
          test(`finds nothing on ${home}${state}`, async ({ atlas, page }) => {
            await atlas.read(`${home}${state}`);
            await expectAccessible(page);
          });
        }

        test('finds nothing with every filter and figure open', async ({ atlas, page }) => {
          const finding = new Finding(atlas);
          await atlas.read(`${home}?sector=trade`);
          await finding.toggleMore();
          await finding.openFigures();
          await expectAccessible(page);
        });

        test('finds nothing in what a search has found', async ({ atlas, page }) => {
          const search = new SearchDriver(atlas);
          await atlas.read(home);
          await search.field(language).fill('SAI');
          await expect(search.place('siem-reap-angkor-airport')).toBeVisible();
          await expectAccessible(page);
        });
      });
    }
  }
}
