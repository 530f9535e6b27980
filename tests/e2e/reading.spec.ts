import { LANGUAGES } from '../../src/domain/language.ts';
import { placeIds, placeName, SUBJECTS } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';
import { EVERYTHING } from './driver/sample.ts';

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false });

  /** That every page is there, in every language, is asked of its answer, in `editions/reading.spec.ts`; one shows that it can be read. */
  for (const language of EVERYTHING ? LANGUAGES : (['km'] as const)) {
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

/**
 * Home in every language, and the five subjects, between them, too: words differ by language, sections by subject. Every test that loads a page
 * hears complaints; the sample takes one of each kind that no other loads in this language.
 */
const HYDRATED = [
  ...Object.values(HOMES),
  ...SUBJECTS.map((id, index) => `${Object.values(HOMES)[index % 3]}place/${id}/`),
].filter(
  (path) => EVERYTHING || ['/zh/', '/km/', `/km/place/${SUBJECTS[2]}/`, `/zh/place/${SUBJECTS[4]}/`].includes(path),
);

for (const path of HYDRATED) {
  test(`${path} hydrates without a word of complaint`, async ({ atlas }) => {
    await atlas.read(`.${path}?sector=trade`);
    // The query is applied after hydration: the chip is checked once React has taken over.
    await expect.poll(() => atlas.checkedSectors()).toEqual(['trade']);
  });
}

test('the answer carries the final security headers', async ({ request }) => {
  const response = await request.get('./');
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
});
