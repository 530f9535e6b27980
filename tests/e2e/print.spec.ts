import { placeName } from './driver/drawn.ts';
import { PaperDriver } from './driver/paper-driver.ts';
import { expect, onText as test } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';

/** Letter is the shorter one, by which more pages are taken. */
const PAPERS = EVERYTHING ? (['Letter', 'A4'] as const) : (['Letter'] as const);
/** The most pages that each may take, on either paper. */
const PAGES = [
  ['./', 5],
  ['./place/koh-ker/', 3],
  // With 32 sources the longest of all.
  ['./place/preah-vihear-temple/', 4],
  ['./km/place/angkor-wat/', 4],
  ['./places/', 5],
  ['./?embed=1', 1],
] as const;

for (const [address, most] of PAGES) {
  test(`${address} is printed on few pages`, async ({ atlas }) => {
    const paper = new PaperDriver(atlas);
    await atlas.read(address);
    for (const format of PAPERS) {
      const pages = await paper.pages(format);
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThanOrEqual(most);
    }
  });
}

test('paper says what it shows: place, day, sectors, how many; and where it is found again', async ({ atlas }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read('./place/angkor-wat/?sector=culture-heritage&at=2022-11-11');
  await expect(paper.state).toBeHidden();
  await paper.lay();
  await expect(paper.state).toBeVisible();
  for (const words of [placeName('angkor-wat'), '11 November 2022', 'Sector: Heritage', /\d+ of \d+ places shown/]) {
    await expect(paper.state).toContainText(words);
  }
  await expect(paper.state.getByRole('link')).toContainText(/^http.*\/place\/angkor-wat\/\?sector=culture-heritage/);
});

test('the map on paper is the one that is shown, though the page was written about another', async ({ atlas }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read('./?sector=culture-heritage');
  await atlas.listEntry('preah-vihear-temple').getByRole('link').click();
  await expect(atlas.placePage('preah-vihear-temple')).toBeVisible();
  await paper.printByKeys();
  await paper.lay();
  await expect(paper.map).toBeVisible();
  const shown = await paper.places();
  expect(shown).toContain('preah-vihear-temple');
  expect(shown).not.toContain('siem-reap-angkor-airport');
});

test('the share dialog prints the page, and is gone from it', async ({ atlas, page }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read('./');
  const dialog = await atlas.share();
  await paper.watchPrinting();
  await dialog.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await paper.asked();
  await expect(dialog).toBeHidden();
  await paper.lay();
  await expect(paper.map).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Places', exact: true })).toBeVisible();
});

for (const address of ['./', './place/angkor-wat/', './ledger/', './places/']) {
  test(`${address} shows nothing on paper that one would press, and prints by day`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = new PaperDriver(atlas);
    await atlas.read(address);
    expect(await paper.brightness()).toBeLessThan(100);
    await paper.lay();
    await expect(paper.controls()).toHaveCount(0);
    expect(await paper.brightness()).toBeGreaterThan(150);
  });
}

test('the head of a table stands on every page, however narrow the window was @phone', async ({ atlas }) => {
  const paper = new PaperDriver(atlas);
  for (const address of ['./ledger/', './places/']) {
    await atlas.read(address);
    await paper.lay();
    expect(await paper.headDisplay()).toBe('table-header-group');
  }
});

test('an embedded map is printed as its picture', async ({ atlas }) => {
  const paper = new PaperDriver(atlas);
  await atlas.read('./place/angkor-wat/?embed=1');
  await paper.lay();
  const box = await paper.mapBox();
  expect(box?.height).toBeGreaterThan(300);
  await expect(paper.state).toContainText(placeName('angkor-wat'));
});
