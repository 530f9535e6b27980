/** Every job of a reader by the keyboard alone: nothing here is clicked, and nothing is given the focus but by a key. */
import { expect, onText as test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import { KeyboardDriver } from '../driver/keyboard-driver.ts';
import { SearchDriver } from '../driver/search-driver.ts';

test('by keyboard alone, a reader opens a place from the text, reads its sources and comes back', {
  tag: '@smoke',
}, async ({ atlas, built, page }) => {
  const keys = new KeyboardDriver(page);
  const words = built.messages(built.first);
  await atlas.read('./');
  await keys.use(page.getByRole('link', { name: words.skipToText }));
  const mention = atlas.mentions(built.named.id).first();
  await keys.use(mention);
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(atlas.sourceTitles().first());
  await keys.press('Escape');
  await expect(mention).toBeFocused();
});

test('by keyboard alone, a reader filters, is told what is left, and ends the filter', async ({
  atlas,
  built,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  const finding = new Finding(atlas);
  const words = built.messages(built.first);
  await atlas.read('./');
  await keys.reach(finding.tabStop('sector'));
  await keys.press('Home');
  await keys.press('ArrowRight');
  await keys.press('Space');
  const [, sector] = built.catalogue(built.first).sectors;
  await atlas.expectAddress(`/?sector=${sector?.id}`);
  await expect(page.getByRole('status')).toHaveText(/\d+\D+\d+/);
  await expect(finding.tokens()).toHaveCount(1);
  await keys.reach(page.getByRole('button', { name: words.allSectors, exact: true }), 'Shift+Tab');
  await keys.press('Enter');
  await atlas.expectAddress('/');
});

test('by keyboard alone, a reader searches, and sends a link to what was found', async ({
  atlas,
  built,
  context,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  const search = new SearchDriver(atlas);
  const words = built.messages(built.first);
  const { id, name } = built.named;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.read('./');
  await keys.press('/');
  await expect(search.field(built.first)).toBeFocused();
  await keys.type(name);
  await expect(search.place(id)).toBeVisible();
  await keys.press('Enter');
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(page.getByRole('button', { name: words.share, exact: true }), 'Shift+Tab');
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.shareTitle });
  // Its script is fetched when it is first wanted: who goes on with Tab meanwhile comes back to where that led.
  await expect(dialog).toBeVisible();
  await keys.use(dialog.getByRole('button', { name: words.copyLink }));
  await expect(dialog.getByText(words.linkCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/place/${id}/`);
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: words.share, exact: true })).toBeFocused();
});

test('by keyboard alone, a reader goes back to the day of the document, and changes the language', async ({
  atlas,
  built,
  other,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  const words = built.messages(built.first);
  const { id } = built.named;
  const { date } = built.catalogue(built.first).edition.document;
  await atlas.read(`./place/${id}/`);
  const days = page.getByRole('radiogroup', { name: words.time.day, exact: true });
  await keys.reach(days.getByRole('radio').last());
  await keys.press('ArrowLeft');
  await atlas.expectAddress(`/place/${id}/?at=${date}`);
  await keys.use(atlas.languageLink(other));
  await atlas.expectAddress(`/${other}/place/${id}/?at=${date}`);
  await expect(atlas.languageLink(other)).toBeFocused();
});

test('by keyboard alone, a reader sorts the table of places and finds what was promised in the ledger', async ({
  atlas,
  built,
  page,
}) => {
  const { commitments, places } = built.catalogue(built.first);
  const place = places.find(({ id }) => commitments.some((commitment) => commitment.places.includes(id)));
  test.skip(place === undefined, 'the edition has no ledger');
  if (place === undefined) return;
  const keys = new KeyboardDriver(page);
  const words = built.messages(built.first);
  await atlas.read('./places/');
  const table = page.getByRole('table', { name: words.table.title });
  const name = table.getByRole('columnheader', { name: words.table.columns.name });
  await keys.use(name.getByRole('button'));
  await expect(name).toHaveAttribute('aria-sort', /ascending|descending/);
  await keys.use(table.getByRole('link', { name: place.name, exact: true }));
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(page.getByRole('region', { name: words.ledger.becameOf, exact: true }).getByRole('link').first());
});

test('by keyboard alone, a reader follows the text and leaves it', async ({ atlas, built, page }) => {
  const keys = new KeyboardDriver(page);
  const words = built.messages(built.first);
  await atlas.read('./');
  await keys.use(page.getByRole('button', { name: words.tour.title, exact: true }));
  const bar = page.getByRole('group', { name: words.tour.title, exact: true });
  await expect(bar.getByRole('progressbar')).toHaveJSProperty('value', 1);
  await keys.press('ArrowRight');
  await expect(bar.getByRole('progressbar')).toHaveJSProperty('value', 2);
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: words.tour.title, exact: true })).toBeFocused();
});
