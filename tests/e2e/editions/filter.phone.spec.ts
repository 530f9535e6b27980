import { statusOn } from '../../../src/domain/status.ts';
import { expect, onText } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import { SheetDriver } from '../driver/sheet-driver.ts';

onText('a thumb finds every filter, sees what is in use, and reduces to one sector', async ({ atlas, built, page }) => {
  // Narrow enough for the sectors of either edition to be more than fit.
  await page.setViewportSize({ width: 320, height: 844 });
  const finding = new Finding(atlas);
  const words = built.messages(built.first);
  const { places, sectors } = built.catalogue(built.first);
  const [one = '', other = ''] = sectors.map(({ id }) => id);
  const stage = places.flatMap(({ history }) => statusOn(history, null)?.stage ?? [])[0] ?? '';
  await atlas.read('./');
  const chips = page.getByRole('group', { name: words.sectors, exact: true });
  // The edge fades to say so.
  expect(await chips.evaluate((row) => row.scrollWidth > row.clientWidth + 100)).toBe(true);
  expect(await chips.evaluate((row) => getComputedStyle(row).maskImage)).toContain('linear-gradient');

  await page.getByRole('button', { name: words.filter.more }).tap();
  await finding.chip('status', stage).tap();
  await atlas.expectAddress(`/?status=${stage}`);
  await page.getByRole('button', { name: words.filter.more }).tap();
  await finding.tapChip('sector', one);
  await finding.tapChip('sector', other);
  await atlas.expectAddress(`/?sector=${one},${other}&status=${stage}`);
  await finding.only('sector', other).tap();
  await atlas.expectAddress(`/?sector=${other}&status=${stage}`);

  // Even where the sheet only peeks, what is in use stays in view.
  const sheet = new SheetDriver(atlas);
  await sheet.button('Show more of the text').tap();
  await sheet.button('Show more of the map').tap();
  await expect(finding.tokens().first()).toBeInViewport({ ratio: 1 });
  await finding.tokens().first().tap();
  await atlas.expectAddress(`/?status=${stage}`);
});

onText('list and charts are usable with a thumb', async ({ atlas, built, page }) => {
  const finding = new Finding(atlas);
  const sector = built.catalogue(built.first).sectors.find(({ id }) => built.named.sectors.includes(id));
  await atlas.read('./');
  await new SheetDriver(atlas).button('Show more of the text').tap();
  await finding.openFigures();
  const row = page.getByRole('row', { name: new RegExp(`^${sector?.name}`) });
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  // The row's button lies over its cells.
  await row.getByRole('cell').first().tap({ force: true });
  await atlas.expectAddress(`/?sector=${sector?.id}`);
  await finding.sortBy('status');
  await atlas.expectAddress(`/?sector=${sector?.id}&sort=status`);
  expect((await finding.sorting().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await atlas.overflow()).toBeLessThanOrEqual(0);
});
