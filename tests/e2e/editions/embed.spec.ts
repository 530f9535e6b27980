import { statusOn } from '../../../src/domain/status.ts';
import { formatDate } from '../../../src/languages/format.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { COARSE, expect, onText, test } from '../driver/edition-fixtures.ts';

test.use({ deviceScaleFactor: COARSE });

/** A place whose status is known on the day of the document. */
function known({ catalogue, first }: BuiltEdition): { id: string; name: string; sector: string; since: string } {
  const { places, edition } = catalogue(first);
  for (const { id, name, sectors, history } of places) {
    const status = statusOn(history, edition.document.date);
    const [sector] = sectors;
    if (status && sector) return { id, name, sector, since: status.entry.date };
  }
  throw new Error('No status is known on the day of the document');
}

onText(
  'an embedded map shows the map, one line about it and the way to the full atlas',
  async ({ atlas, page, built, baseURL }) => {
    const { id, name, sector, since } = known(built);
    const words = built.messages(built.first);
    const { date } = built.catalogue(built.first).edition.document;
    await atlas.read(`./place/${id}/?sector=${sector}&at=${date}&embed=1`);
    await expect(page.getByRole('article', { name, exact: true })).toContainText(
      words.asOf(formatDate(since, built.first)),
    );
    await expect(page.getByRole('list', { name: words.places })).toBeHidden();
    await expect(page.getByRole('button', { name: words.share })).toBeHidden();
    const { pathname, search } = new URL(`./place/${id}/?sector=${sector}&at=${date}`, baseURL);
    await expect(page.getByRole('link', { name: words.embed.openFull })).toHaveAttribute('href', pathname + search);
  },
);

onText('an embedded map of another day, or of a part of the places, says so', async ({ atlas, built }) => {
  const { id, sector } = known(built);
  const line = atlas.embedLine();
  for (const language of built.languages) {
    const words = built.messages(language);
    const { places, edition } = built.catalogue(language);
    const { date } = edition.document;
    const day = `${words.time.day} ${formatDate(date, language)}`;
    const left = places.filter(({ sectors }) => sectors.includes(sector)).length;
    await atlas.read(`${built.path(language)}?embed=1&at=${date}&sector=${sector}`);
    await expect(line).toContainText(`· ${day} · ${words.shownOf(left, places.length)}`);
    await atlas.read(`${built.path(language, `place/${id}/`)}?embed=1&at=${date}`);
    await expect(line).toContainText(day);
    await atlas.read(`${built.path(language)}?embed=1`);
    await expect(line).toHaveText(words.embed.about(edition.words.document.full));
  }
});

// A map is told at its beginning whether it is embedded.
test('scrolling the page around an embedded map does not zoom the map', async ({ atlas, page }) => {
  await atlas.open('./?embed=1');
  const before = await atlas.camera();
  const { x, y, width, height } = await atlas.freeMap();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 400);
  await expect(atlas.map.getByText(/Ctrl/).first()).toBeVisible();
  expect(await atlas.camera()).toEqual(before);

  await atlas.moving(async () => {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
  });
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(before.zoom);
});
