/** Every state that can be reached, in every language, theme and size: with `npm run test:all`; a sample is in `editions/axe.spec.ts`. */
import { expectAccessible } from './driver/axe.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';
import { Measuring } from './driver/measuring.ts';
import { SearchDriver } from './driver/search-driver.ts';
import { TourDriver } from './driver/tour-driver.ts';
import { WORDS } from './driver/words.ts';

const STATES = [
  '',
  'place/preah-vihear-temple/',
  'place/code-of-conduct-south-china-sea/',
  'ledger/',
  'places/',
  '?sector=transport,trade&at=2022-11-11',
  '?sector=nonsense',
  '?verdict=no-record',
  'place/nowhere/',
  '?embed=1',
  'place/angkor-wat/?embed=1',
] as const;

/** Pages that run no script. */
const DOCUMENTS = ['changes/', 'accessibility/'] as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const language of ['en', 'zh', 'km'] as const) {
  const words = WORDS[language];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      test.describe(`axe, ${language}, ${colorScheme}, ${viewport.width} px`, () => {
        test.use({ colorScheme, viewport });
        const home = language === 'en' ? './' : `./${language}/`;

        for (const state of STATES) {
          test(`finds nothing on ${home}${state}`, async ({ atlas, expected, page }) => {
            if (state.includes('nowhere')) expected.push(/404/);
            await atlas.read(`${home}${state}`);
            await expectAccessible(page);
          });
        }

        for (const document of DOCUMENTS) {
          test(`finds nothing on ${home}${document}`, async ({ page }) => {
            await page.goto(`${home}${document}`);
            await expectAccessible(page);
          });
        }

        test('finds nothing with every filter and figure open', async ({ atlas, page }) => {
          const finding = new Finding(atlas);
          await atlas.read(`${home}?sector=trade`);
          await finding.openFigures();
          // On a phone they take the place of the text.
          await finding.toggleMore();
          await expectAccessible(page);
        });

        test('finds nothing in what a search has found, nor where it has found nothing', async ({ atlas, page }) => {
          const search = new SearchDriver(atlas);
          await atlas.read(home);
          await search.field(language).fill('SAI');
          await expect(search.place('siem-reap-angkor-airport')).toBeVisible();
          await expectAccessible(page);
          await search.field(language).fill('qqqqqq');
          await expect(search.place('siem-reap-angkor-airport')).toBeHidden();
          await expectAccessible(page);
        });

        test('finds nothing in any part of the share dialog', async ({ atlas, page }) => {
          await atlas.read(`${home}place/angkor-wat/`);
          await page.getByRole('button', { name: words.share, exact: true }).click();
          const tabs = page.getByRole('dialog').getByRole('tab');
          await expect(tabs.first()).toBeVisible();
          for (const tab of await tabs.all()) {
            await tab.click();
            await expectAccessible(page);
          }
        });

        for (const opener of ['preferences', 'offline'] as const) {
          test(`finds nothing in the dialog of ${opener}`, async ({ atlas, page }) => {
            await atlas.read(home);
            await page.getByRole('button', { name: words[opener], exact: true }).click();
            await expect(page.getByRole('dialog')).toBeVisible();
            await expectAccessible(page);
          });
        }

        test('finds nothing while the text is followed', async ({ atlas, page }) => {
          const tour = new TourDriver(atlas, language);
          await atlas.read(home);
          await tour.beginReading();
          await expectAccessible(page);
        });

        test('finds nothing with the map, and while it measures', async ({ atlas, page }) => {
          await atlas.open(home);
          await expectAccessible(page);
          await new Measuring(atlas).open(words.measure.title);
          await expectAccessible(page);
        });
      });
    }
  }
}
