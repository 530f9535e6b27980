/** Whoever reads the text alone, without the map and before any script runs, can reach everything the map shows. */
import { LANGUAGES } from '../../src/domain/language.ts';
import { drawnThings, placeIds } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';
import { EVERYTHING } from './driver/sample.ts';

test.use({ javaScriptEnabled: false });

const HOMES = { en: '/', zh: '/zh/', km: '/km/' } as const;

/** What is drawn and what is told come of the same data in every language; one shows that they do. */
for (const language of EVERYTHING ? LANGUAGES : (['zh'] as const)) {
  test(`everything on the map is named and linked in the text in ${language}`, async ({ atlas, page }) => {
    const things = drawnThings(language);
    const wholes = things.filter(({ id, whole }) => id === whole);
    const parts = things.filter(({ id, whole }) => id !== whole);
    expect(parts.length).toBeGreaterThan(0);

    await page.goto(`.${HOMES[language]}`);
    const listed = await atlas.listedLinks();
    const links = wholes.map(({ id, name }) => ({ name, href: `${HOMES[language]}place/${id}/` }));
    expect(listed).toEqual(expect.arrayContaining(links));
    // What the map cannot show is listed all the same.
    expect(listed).toHaveLength(placeIds().length);

    for (const whole of new Set(parts.map((part) => part.whole))) {
      await page.goto(`.${HOMES[language]}place/${whole}/`);
      for (const { name } of parts.filter((part) => part.whole === whole)) {
        await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      }
    }
  });
}

test('the published data name nothing that the text does not', async ({ atlas, page, request }) => {
  const { features } = (await (await request.get('./data/places.geojson')).json()) as {
    features: { properties: { id: string; kind: string; name_en: string } }[];
  };
  await page.goto('./');
  const listed = await atlas.listedNames();
  const wholes = features.filter(({ properties }) => properties.kind !== 'part');
  expect(wholes.map(({ properties }) => properties.name_en).sort()).toEqual([...listed].sort());
});
