import { formatDate } from '../../../src/languages/format.ts';
import type { BuiltEdition } from '../driver/built-edition.ts';
import { expect, onText as test } from '../driver/edition-fixtures.ts';
import { PaperDriver } from '../driver/paper-driver.ts';

const hasLedger = ({ catalogue, first }: BuiltEdition): boolean => catalogue(first).commitments.length > 0;

test('paper says what it shows: place, day, sectors, how many; and where it is found again', async ({
  atlas,
  built,
}) => {
  const paper = new PaperDriver(atlas);
  const { named } = built;
  const words = built.messages(built.first);
  const { sectors, places, edition } = built.catalogue(built.first);
  const sector = sectors.find(({ id }) => id === named.sectors[0]);
  const shown = places.filter((place) => place.sectors.some((id) => id === sector?.id)).length;
  await atlas.read(`./place/${named.id}/?sector=${sector?.id}&at=${edition.document.date}`);
  await expect(paper.state).toBeHidden();
  await paper.lay();
  await expect(paper.state).toBeVisible();
  const day = formatDate(edition.document.date, built.first);
  const filter = `${words.filterNames.sector}: ${sector?.name}`;
  for (const said of [named.name, day, filter, words.shownOf(shown, places.length)]) {
    await expect(paper.state).toContainText(said);
  }
  await expect(paper.state.getByRole('link')).toContainText(
    new RegExp(`^http.*/place/${named.id}/\\?sector=${sector?.id}`),
  );
});

test('the map on paper is the one that is shown, though the page was written about another', async ({
  atlas,
  built,
}) => {
  const paper = new PaperDriver(atlas);
  const { places } = built.catalogue(built.first);
  const { named } = built;
  const [sector] = named.sectors;
  const other = places.find(
    ({ sectors, geometryType }) => geometryType === 'point' && !sectors.some((id) => id === sector),
  );
  if (!other) throw new Error('Every point belongs to one sector');
  await atlas.read(`./?sector=${sector}`);
  await atlas.listEntry(named.id).getByRole('link').click();
  await expect(atlas.placePage(named.id)).toBeVisible();
  await paper.printByKeys();
  await paper.lay();
  await expect(paper.map).toBeVisible();
  const shown = await paper.places();
  expect(shown).toContain(named.id);
  expect(shown).not.toContain(other.id);
});

test('the share dialog prints the page, and is gone from it', async ({ atlas, page, built }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read('./');
  const words = built.messages(built.first);
  const dialog = await atlas.share();
  await paper.watchPrinting();
  await dialog.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await paper.asked();
  await expect(dialog).toBeHidden();
  await paper.lay();
  await expect(paper.map).toBeVisible();
  await expect(page.getByRole('heading', { name: words.places, exact: true })).toBeVisible();
});

for (const page of ['', 'place/', 'ledger/', 'places/']) {
  test(`./${page} shows nothing on paper that one would press, and prints by day`, async ({ atlas, built }) => {
    test.skip(page === 'ledger/' && !hasLedger(built), 'the edition has no ledger');
    await atlas.page.emulateMedia({ colorScheme: 'dark' });
    const paper = new PaperDriver(atlas);
    await atlas.read(`./${page}${page === 'place/' ? `${built.named.id}/` : ''}`);
    expect(await paper.brightness()).toBeLessThan(100);
    await paper.lay();
    await expect(paper.controls()).toHaveCount(0);
    expect(await paper.brightness()).toBeGreaterThan(150);
  });
}

test('the head of a table stands on every page, however narrow the window was @phone', async ({ atlas, built }) => {
  const paper = new PaperDriver(atlas);
  for (const address of ['./places/', ...(hasLedger(built) ? ['./ledger/'] : [])]) {
    await atlas.read(address);
    await paper.lay();
    expect(await paper.headDisplay()).toBe('table-header-group');
  }
});

test('an embedded map is printed as its picture', async ({ atlas, built }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read(`./place/${built.named.id}/?embed=1`);
  await paper.lay();
  const box = await paper.mapBox();
  expect(box?.height).toBeGreaterThan(300);
  await expect(paper.state).toContainText(built.named.name);
});
