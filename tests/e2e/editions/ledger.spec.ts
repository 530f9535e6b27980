import { verdictKindOf } from '../../../src/domain/commitment.ts';
import { expect, onText, test } from '../driver/edition-fixtures.ts';
import { LedgerDriver } from '../driver/ledger-driver.ts';

test.beforeEach(({ built }) => {
  test.skip(built.catalogue(built.first).commitments.length === 0, 'the edition has no ledger');
});

test('the ledger is there before any script, in every language', { tag: '@smoke' }, async ({ request, built }) => {
  for (const language of built.languages) {
    const html = await (await request.get(built.path(language, 'ledger/'))).text();
    for (const { id } of built.catalogue(language).commitments) expect(html).toContain(`id="${id}"`);
    expect(html).toContain(built.messages(language).ledger.ruleTitle);
  }
});

test('a commitment has an address, and leads to its place and back', async ({ atlas, page, built }) => {
  const { commitments, places } = built.catalogue(built.first);
  const ledger = new LedgerDriver(atlas, built.messages(built.first));
  const placed = commitments.findLast((commitment) => commitment.places.length > 0 && commitment.record.length > 0);
  const place = places.find(({ id }) => id === placed?.places[0]);
  if (!placed || !place) throw new Error('No commitment has a place and a record');
  await atlas.read(`./ledger/#${placed.id}`);
  await expect(ledger.row(placed.id)).toBeInViewport();
  await expect(ledger.row(placed.id).getByRole('listitem')).toHaveCount(placed.record.length);
  await ledger.row(placed.id).getByRole('link', { name: place.label, exact: true }).click();
  await expect(atlas.placeHeading()).toHaveText(place.name);
  await page.goBack();
  await expect(ledger.row(placed.id)).toBeInViewport();
  await atlas.expectAddress(new RegExp(`/ledger/#${placed.id}$`));
});

onText(
  'a verdict leaves the same places on the map’s list as in the data, and the same rows in the ledger',
  {
    tag: '@smoke',
  },
  async ({ atlas, built }) => {
    const { commitments, places } = built.catalogue(built.first);
    const ledger = new LedgerDriver(atlas, built.messages(built.first));
    const has = (record: (typeof commitments)[number]['record']) => verdictKindOf(record, null) === 'under-way';
    await atlas.read('./?verdict=under-way');
    await expect(atlas.listedPlaces()).toHaveCount(
      places.filter((place) => place.commitments.some(({ record }) => has(record))).length,
    );
    await ledger.tab().click();
    await expect(ledger.rows()).toHaveCount(commitments.filter(({ record }) => has(record)).length);
    await expect(ledger.tab()).toHaveAttribute('aria-current', 'page');
    await atlas.expectAddress(/\/ledger\/\?verdict=under-way$/);
  },
);

onText(
  'a place and its paragraph tell what became of the promise, and lead to the ledger',
  async ({ atlas, built }) => {
    const { commitments } = built.catalogue(built.first);
    const ledger = new LedgerDriver(atlas, built.messages(built.first));
    const placed = commitments.find((commitment) => commitment.places.length > 0);
    if (!placed) throw new Error('No commitment has a place');
    await atlas.read('./');
    const { counts, entries } = ledger.atParagraph(placed.paragraph);
    await counts.click();
    await expect(entries).toHaveCount(commitments.filter(({ paragraph }) => paragraph === placed.paragraph).length);
    await atlas.read(`./place/${placed.places[0]}/`);
    await ledger
      .becameOf()
      .getByRole('link', { name: built.messages(built.first).ledger.commitment(placed.id), exact: true })
      .click();
    await expect(ledger.row(placed.id)).toBeInViewport();
    await atlas.expectAddress(new RegExp(`/ledger/#${placed.id}$`));
  },
);
