import { placeIds, placeName, SUBJECTS } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'zh', 'km'] as const) {
    test(`text, list and place pages can be read in ${language}`, async ({ atlas, page }) => {
      await page.goto(`.${HOMES[language]}`);
      await expect(atlas.paragraphs()).toHaveCount(22);
      await expect(atlas.listedPlaces()).toHaveCount(placeIds().length);
      await page.goto(`.${HOMES[language]}place/angkor-wat/`);
      await expect(atlas.placeHeading()).toHaveText(placeName('angkor-wat', language));
      await expect(page).toHaveTitle(new RegExp(placeName('angkor-wat', language)));
      await expect(atlas.alternates()).toHaveCount(4);
      await expect(atlas.description()).toHaveAttribute('content', /.{20}/);
    });
  }
});

test('every page hydrates without a word of complaint', async ({ atlas }) => {
  test.slow();
  for (const home of Object.values(HOMES)) {
    for (const path of ['', ...SUBJECTS.map((id) => `place/${id}/`)]) {
      await atlas.read(`.${home}${path}?sector=trade`);
      // The query is applied after hydration: the chip is checked once React has taken over.
      await expect.poll(() => atlas.checkedSectors()).toEqual(['trade']);
    }
  }
});

test('the answer carries the final security headers', async ({ request }) => {
  const response = await request.get('./');
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
});
