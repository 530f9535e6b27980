/** What one visit leaves in the browser; that the map in detail is kept, too, is tested in `keep-offline.spec.ts`. */
import { MAP_SCRIPT } from '../driver/atlas-driver.ts';
import { COARSE, expect, test } from '../driver/edition-fixtures.ts';
import { OfflineDriver, registrations } from '../driver/offline-driver.ts';
import { EVERYTHING } from '../driver/sample.ts';
import { withoutWebgl } from '../driver/without-webgl.ts';

test.use({ serviceWorkers: 'allow', deviceScaleFactor: COARSE });

/** What fails without a network, and is told or not needed: the basemap in detail. */
const WITHOUT_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /basemap\.pmtiles/];

test('after one visit the atlas is there without a network: the page and its map, and every kind of page', async ({
  atlas,
  built,
  context,
  expected,
  page,
}) => {
  expected.push(...WITHOUT_NETWORK);
  const { id } = built.named;
  const last = built.languages.at(-1) ?? built.first;
  const offline = new OfflineDriver(page);
  // Its map has nothing to do with what is saved.
  await page.route(MAP_SCRIPT, () => {});
  await atlas.visit(`./place/${id}/`);
  await offline.saved();
  await page.unrouteAll();
  await context.setOffline(true);

  await page.reload();
  await expect(atlas.placePage(id)).toBeVisible();
  await atlas.mapReady();
  await expect(atlas.map).toHaveAttribute('data-basemap', 'outline');
  await atlas.switchTo(last);
  await expect(atlas.placePage(id, last)).toBeVisible();

  // By their addresses, as from a link in a message, pages that were never opened. With no WebGL the still map stands in, which needs
  // nothing but what was saved.
  await withoutWebgl(page);
  for (const language of EVERYTHING ? built.languages : [last]) {
    const { changed, commitments, places } = built.catalogue(language);
    const never = places.at(-1);
    if (!never) throw new Error('The edition has no place');
    await page.goto(built.path(language, `place/${never.id}/`));
    await expect(atlas.placePage(never.id, language)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(never.name));
    await atlas.expectLanguage(language);
    await expect(page.getByRole('heading', { name: built.messages(language).sources })).toBeVisible();
    await expect(atlas.listedPlaces()).toHaveCount(places.length);
    await expect(offline.stillMap()).toBeVisible();
    for (const table of commitments.length > 0 ? ['ledger/', 'places/'] : ['places/']) {
      await page.goto(built.path(language, table));
      await expect(page.getByRole('table').first()).toBeVisible();
    }
    for (const document of changed === null ? ['accessibility/'] : ['accessibility/', 'changes/']) {
      await page.goto(built.path(language, document));
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await offline.isStyled()).toBe(true);
    }
  }
});

test('nothing is saved for a reader who saves data, until they ask for it', async ({ atlas, page }) => {
  const offline = new OfflineDriver(page);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await atlas.read('./');
  const dialog = await offline.open();
  await expect(dialog.getByText(/^Nothing is saved/)).toBeVisible();
  expect(await registrations(page)).toBe(0);
  await dialog.getByRole('button', { name: 'Save the pages' }).click();
  await expect(dialog.getByText(/^Saved in this browser/)).toBeVisible();
});
