/** Every job of a reader by the keyboard alone: nothing here is clicked, and nothing is given the focus but by a key. */
import { placeName } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, test } from './driver/fixtures.ts';
import { KeyboardDriver } from './driver/keyboard-driver.ts';
import { SearchDriver } from './driver/search-driver.ts';
import { WORDS } from './driver/words.ts';

const words = WORDS.en;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('by keyboard alone, a reader opens a place from the text, reads its sources and comes back', async ({
  atlas,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  await atlas.read('./');
  await keys.use(page.getByRole('link', { name: words.skipToText }));
  const mention = atlas.mentions('angkor-wat').first();
  await keys.use(mention);
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(atlas.sourceTitles().first());
  await keys.press('Escape');
  await expect(mention).toBeFocused();
});

test('by keyboard alone, a reader filters, is told what is left, and ends the filter', async ({ atlas, page }) => {
  const keys = new KeyboardDriver(page);
  const finding = new Finding(atlas);
  await atlas.read('./');
  await keys.reach(page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox').first());
  await keys.press('ArrowRight');
  await keys.press('Space');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ places shown$/);
  await expect(finding.tokens()).toHaveCount(1);
  await keys.reach(page.getByRole('button', { name: 'All sectors' }), 'Shift+Tab');
  await keys.press('Enter');
  await atlas.expectAddress('/');
});

test('by keyboard alone, a reader searches, and sends a link to what was found', async ({ atlas, page }) => {
  const keys = new KeyboardDriver(page);
  const search = new SearchDriver(atlas);
  await atlas.read('./');
  await keys.press('/');
  await expect(search.field()).toBeFocused();
  await keys.type('SAI');
  await expect(search.place('siem-reap-angkor-airport')).toBeVisible();
  await keys.press('Enter');
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(page.getByRole('button', { name: words.share, exact: true }), 'Shift+Tab');
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.shareTitle });
  // Its script is fetched when it is first wanted: who goes on with Tab meanwhile comes back to where that led.
  await expect(dialog).toBeVisible();
  await keys.use(dialog.getByRole('button', { name: words.copyLink }));
  await expect(dialog.getByText(words.linkCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/place/siem-reap-angkor-airport/');
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: words.share, exact: true })).toBeFocused();
});

test('by keyboard alone, a reader goes back to the day of the document, and changes the language', async ({
  atlas,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  await atlas.read('./place/preah-vihear-temple/');
  await keys.reach(page.getByRole('radiogroup', { name: 'Day shown' }).getByRole('radio', { name: 'Latest' }));
  await keys.press('ArrowLeft');
  await atlas.expectAddress('/place/preah-vihear-temple/?at=2022-11-11');
  await keys.use(atlas.languageLink('km'));
  await atlas.expectAddress('/km/place/preah-vihear-temple/?at=2022-11-11');
  await expect(atlas.languageLink('km')).toBeFocused();
});

test('by keyboard alone, a reader sorts the table of places and finds what was promised in the ledger', async ({
  atlas,
  page,
}) => {
  const keys = new KeyboardDriver(page);
  await atlas.read('./places/');
  const table = page.getByRole('table', { name: words.table.title });
  const name = table.getByRole('columnheader', { name: words.table.columns.name });
  await keys.use(name.getByRole('button'));
  await expect(name).toHaveAttribute('aria-sort', /ascending|descending/);
  await keys.use(table.getByRole('link', { name: placeName('angkor-wat'), exact: true }));
  await expect(atlas.placeHeading()).toBeFocused();
  await keys.reach(page.getByRole('region', { name: words.ledger.becameOf, exact: true }).getByRole('link').first());
});

test('by keyboard alone, a reader follows the text and leaves it', async ({ atlas, page }) => {
  const keys = new KeyboardDriver(page);
  await atlas.read('./');
  await keys.use(page.getByRole('button', { name: words.tour.title, exact: true }));
  const bar = page.getByRole('group', { name: words.tour.title, exact: true });
  await expect(bar.getByRole('progressbar')).toHaveJSProperty('value', 1);
  await keys.press('ArrowRight');
  await expect(bar.getByRole('progressbar')).toHaveJSProperty('value', 2);
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: words.tour.title, exact: true })).toBeFocused();
});
