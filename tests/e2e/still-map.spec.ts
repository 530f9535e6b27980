/** The map without scripts and without WebGL: drawn, linked, and one instrument with the text. */
import { placeName } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';
import { EVERYTHING } from './driver/sample.ts';
import { StillDriver } from './driver/still-driver.ts';
import { withoutWebgl } from './driver/without-webgl.ts';

/** Of what the map is without, one each of these is seen where a sample is enough. */
const LOOKS = [
  { language: 'en', home: './', theme: 'light', without: 'scripts' },
  { language: 'zh', home: './zh/', theme: 'dark', without: 'scripts' },
  { language: 'km', home: './km/', theme: 'light', without: 'WebGL' },
] as const;
/** Those whose symbols stand in the home country. */
const SUBJECTS = ['siem-reap-angkor-airport', 'preah-sihanouk-province', 'angkor-wat', 'preah-vihear-temple'];

for (const { language, home, theme, without } of LOOKS) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ colorScheme: theme });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      if (EVERYTHING || without === 'scripts')
        test('the map is drawn, names its places and leads to their pages', async ({ atlas, page }) => {
          const still = new StillDriver(page);
          await page.goto(home);
          for (const id of SUBJECTS) {
            await expect(still.link(id)).toHaveAccessibleName(placeName(id, language));
            await still.expectInSight(id);
          }
          await expect(still.buttons()).toHaveCount(0);

          await still.follow('preah-sihanouk-province');
          await expect(atlas.placePage('preah-sihanouk-province', language)).toBeVisible();
          await expect(still.link('preah-sihanouk-province')).toHaveAttribute('aria-current', 'page');
          await still.expectInSight('preah-sihanouk-province');
        });
    });

    if (EVERYTHING || without === 'WebGL')
      test('without WebGL list, text and map stay one instrument', async ({ atlas, page }) => {
        const still = new StillDriver(page);
        await withoutWebgl(page);
        await atlas.visit(`${home}?sector=culture-heritage`);
        await atlas.mapReady();
        await expect(still.link('angkor-wat')).toHaveAccessibleName(placeName('angkor-wat', language));
        await expect(still.link('siem-reap-angkor-airport')).toHaveCount(0);

        const zoom = await still.zoom();
        await still.buttons().first().click();
        await expect.poll(() => still.zoom()).toBeCloseTo(zoom + 1, 1);
        await atlas.expectAddress(/[?&]map=/);

        await atlas.listedPlaces().first().hover();
        await expect(still.litLinks()).toHaveCount(1);

        await still.follow('sambor-prei-kuk');
        await expect(atlas.placePage('sambor-prei-kuk', language)).toBeVisible();
        await expect(still.link('sambor-prei-kuk')).toHaveAttribute('aria-current', 'page');
        await still.expectInSight('sambor-prei-kuk');
      });
  });
}

// The page's own map is there where the page has been loaded, and not for long.
test('a place chosen on the page’s own map, before the living one has come, is not lost', async ({ atlas, page }) => {
  const still = new StillDriver(page);
  await atlas.read('./');
  await still.follow('preah-vihear-temple');
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  await atlas.expectAddress('/place/preah-vihear-temple/');
});

test('the living map takes over at the frame of the still one, and nothing moves', async ({ atlas, page }) => {
  const still = new StillDriver(page);
  await atlas.read('./place/preah-sihanouk-province/');
  const before = await still.pixel('preah-sihanouk-province');
  await page.unrouteAll();
  await page.reload();
  await atlas.mapReady();
  const { x, y } = await atlas.symbolPixel('preah-sihanouk-province');
  await expect(still.links()).toHaveCount(0);
  expect(Math.hypot(before.x - x, before.y - y)).toBeLessThan(1);
});
