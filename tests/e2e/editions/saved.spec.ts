/** What one visit leaves in the browser; that the map in detail is kept, too, is tested in `keep-offline.spec.ts`. */
import { expect, test } from '../driver/edition-fixtures.ts';
import { OfflineDriver } from '../driver/offline-driver.ts';
import { EVERYTHING } from '../driver/sample.ts';
import { withoutWebgl } from '../driver/without-webgl.ts';

test.use({ serviceWorkers: 'allow' });

/** What fails without a network, and is told or not needed. */
const WITHOUT_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /basemap\.pmtiles/];

test('after one visit every kind of page is there without a network, in every language', async ({
  atlas,
  built,
  context,
  expected,
  page,
}) => {
  expected.push(...WITHOUT_NETWORK);
  const offline = new OfflineDriver(page);
  // With no WebGL the still map stands in, which needs nothing but what was saved.
  await withoutWebgl(context);
  await atlas.visit('./');
  await offline.saved();
  await context.setOffline(true);
  for (const language of EVERYTHING ? built.languages : built.languages.slice(-1)) {
    const home = built.path(language);
    const { changed, commitments, places } = built.catalogue(language);
    await page.goto(`${home}place/${built.named.id}/`);
    await expect(atlas.placePage(built.named.id, language)).toBeVisible();
    await expect(atlas.sourceTitles()).not.toHaveCount(0);
    await expect(page.getByRole('link', { name: places.at(-1)?.name ?? '' }).first()).toBeVisible();
    await expect(offline.stillMap()).toBeVisible();
    for (const table of commitments.length > 0 ? ['ledger/', 'places/'] : ['places/']) {
      await page.goto(home + table);
      await expect(page.getByRole('table').first()).toBeVisible();
    }
    for (const document of changed === null ? ['accessibility/'] : ['accessibility/', 'changes/']) {
      await page.goto(home + document);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await offline.isStyled()).toBe(true);
    }
  }
});

test('who saves data is asked before anything is saved', async ({ atlas, page }) => {
  const offline = new OfflineDriver(page);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await atlas.read('./');
  const dialog = await offline.open();
  await expect(dialog.getByText(/^Nothing is saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save the pages' }).click();
  await expect(dialog.getByText(/^Saved in this browser/)).toBeVisible();
});
