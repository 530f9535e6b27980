/** A sample of `axe-everywhere.spec.ts`: every kind of page once, where it has few of everything and is soon gone through. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible } from '../driver/axe.ts';
import { expect, onMap, onText, test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import { SearchDriver } from '../driver/search-driver.ts';

/** By night colours alone are others, and a page changes them as soon as the system does. */
async function expectAccessibleByDayAndNight(page: Page, part?: string): Promise<void> {
  await expectAccessible(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursAccessible(page, part);
  await page.emulateMedia({ colorScheme: 'light' });
}

test.describe('axe, by day and by night,', () => {
  onMap(
    'finds nothing with the map, all facets and figures open, the list under headings, nor in the share dialog',
    async ({ atlas, built, page }) => {
      const words = built.messages(built.first);
      const finding = new Finding(atlas);
      const sectors = built.catalogue(built.first).sectors.slice(0, 2);
      await atlas.open(`./?sector=${sectors.map(({ id }) => id).join(',')}&sort=status`);
      await finding.toggleMore();
      await finding.openFigures();
      await expectAccessibleByDayAndNight(page);
      await page.getByRole('button', { name: words.share, exact: true }).click();
      await expect(page.getByRole('dialog', { name: words.shareTitle })).toBeVisible();
      await expectAccessibleByDayAndNight(page, 'dialog[open]');
    },
  );

  onText(
    'finds nothing on the page of a place beside text and list, and in the tables, in the last language',
    async ({ atlas, built, page }) => {
      const language = built.languages.at(-1) ?? built.first;
      for (const below of [`place/${built.named.id}/`, 'places/', 'ledger/']) {
        if (below === 'ledger/' && built.catalogue(language).commitments.length === 0) continue;
        await test.step(below, async () => {
          await atlas.read(built.path(language, below));
          await expectAccessibleByDayAndNight(page);
        });
      }
    },
  );

  test('finds nothing on a page that runs no script', async ({ built, page }) => {
    await page.goto(built.path(built.first, 'accessibility/'));
    await expectAccessibleByDayAndNight(page);
  });

  onText('finds nothing in what a search has found', async ({ atlas, built, page }) => {
    const search = new SearchDriver(atlas);
    const other = built.catalogue(built.first).sectors.find(({ id }) => !built.named.sectors.includes(id));
    await atlas.read(`./?sector=${other?.id}`);
    await search.ask(built.named.name, built.first);
    await expect(search.place(built.named.id)).toBeVisible();
    await expectAccessible(page, '.search');
  });
});
