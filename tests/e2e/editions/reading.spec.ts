import { FORMS } from '../../../src/languages/forms.ts';
import { expect, onText, test } from '../driver/edition-fixtures.ts';
import { SearchDriver } from '../driver/search-driver.ts';

test('every language has a page of its own, named and told in it', { tag: '@smoke' }, async ({ request, built }) => {
  for (const language of built.languages) {
    const html = await (await request.get(built.path(language))).text();
    expect(html).toContain(`<html lang="${FORMS[language].tag}"`);
    expect(html).toContain(`<title>${built.catalogue(language).edition.words.title}</title>`);
    for (const { number } of built.catalogue(language).paragraphs) expect(html).toContain(`id="p${number}"`);
  }
});

test('every page of a place is there before any script, in every language', { tag: '@smoke' }, async ({
  request,
  built,
}) => {
  for (const language of built.languages) {
    for (const { id, name } of built.catalogue(language).places) {
      const response = await request.get(built.path(language, `place/${id}/`));
      expect([id, response.status()]).toEqual([id, 200]);
      expect(await response.text()).toContain(name.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));
    }
  }
});

onText('the list has every place', async ({ atlas, built }) => {
  await atlas.read('./');
  await expect(atlas.listedPlaces()).toHaveCount(built.catalogue(built.first).places.length);
});

onText(
  'a mention leads to its place, which survives a reload, and Back to the text',
  { tag: '@smoke' },
  async ({ atlas, page, built }) => {
    const { id, name } = built.named;
    const address = new RegExp(`/place/${id}/$`);
    await atlas.read('./');
    await atlas.mentions(id).first().click();
    await expect(atlas.placeHeading()).toHaveText(name);
    await atlas.expectAddress(address);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await atlas.interactive();
    await expect(atlas.placeHeading()).toHaveText(name);
    await atlas.expectAddress(address);
    await page.goBack();
    await expect(atlas.anyPlacePage()).toHaveCount(0);
  },
);

onText('one sector leaves its places', async ({ atlas, built }) => {
  const { places, sectors } = built.catalogue(built.first);
  const [sector] = sectors;
  if (!sector) throw new Error('The edition has no sector');
  await atlas.read(`./?sector=${sector.id}`);
  await expect(atlas.listedPlaces()).toHaveCount(places.filter((place) => place.sectors.includes(sector.id)).length);
});

onText('a search by name finds the place', async ({ atlas, built }) => {
  const [place] = built.catalogue(built.first).places;
  if (!place) throw new Error('The edition has no place');
  const search = new SearchDriver(atlas);
  await atlas.read('./');
  await search.ask(place.name, built.first);
  await expect(search.place(place.id)).toBeVisible();
});

onText('the day of the document can be chosen', async ({ atlas, page, built }) => {
  const { edition } = built.catalogue(built.first);
  await atlas.read(`./?at=${edition.document.date}`);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /\d/);
  await atlas.expectAddress(`/?at=${edition.document.date}`);
});

onText('another language keeps the place', async ({ atlas, built }) => {
  const other = built.languages.find((language) => language !== built.first);
  test.skip(other === undefined, 'the edition has one language');
  if (other === undefined) return;
  const place = built.catalogue(other).places.at(-1);
  if (!place) throw new Error('The edition has no place');
  await atlas.read(built.path(built.first, `place/${place.id}/`));
  await atlas.switchTo(other);
  await expect(atlas.placeHeading()).toHaveText(place.name);
});

test('the data of all places are published', async ({ request, built }) => {
  const places = await (await request.get('./data/places.geojson')).json();
  const parts = built.catalogue(built.first).places.flatMap((place) => place.parts);
  expect(places.features).toHaveLength(built.catalogue(built.first).places.length + parts.length);
});
