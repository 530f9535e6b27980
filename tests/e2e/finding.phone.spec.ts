import { Finding } from './driver/finding.ts';
import { expect, onText } from './driver/reused.ts';

onText('a thumb finds every filter, sees what is in use, and reduces to one sector', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  const chips = page.getByRole('group', { name: 'Sectors' });
  // More of them than fit, and the edge fades to say so.
  expect(await chips.evaluate((row) => row.scrollWidth > row.clientWidth + 100)).toBe(true);
  expect(await chips.evaluate((row) => getComputedStyle(row).maskImage)).toContain('linear-gradient');

  await page.getByRole('button', { name: 'More filters' }).tap();
  await finding.chip('status', 'in-service').tap();
  await atlas.expectAddress('/?status=in-service');
  await page.getByRole('button', { name: 'More filters' }).tap();
  await finding.tapChip('sector', 'transport');
  await finding.tapChip('sector', 'digital');
  await atlas.expectAddress('/?sector=transport,digital&status=in-service');
  await finding.only('sector', 'digital').tap();
  await atlas.expectAddress('/?sector=digital&status=in-service');

  // Even where the sheet only peeks, what is in use stays in view.
  await page.getByRole('button', { name: 'Show more of the text' }).tap();
  await page.getByRole('button', { name: 'Show more of the map' }).tap();
  await expect(finding.tokens().first()).toBeInViewport({ ratio: 1 });
  await finding.tokens().first().tap();
  await atlas.expectAddress('/?status=in-service');
});

onText('list and charts are usable with a thumb', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./');
  await page.getByRole('button', { name: 'Show more of the text' }).tap();
  await finding.openFigures();
  const row = page.getByRole('row', { name: /^Trade/ });
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  // The row's button lies over its cells.
  await row.getByRole('cell').first().tap({ force: true });
  await atlas.expectAddress('/?sector=trade');
  await finding.sortBy('status');
  await atlas.expectAddress('/?sector=trade&sort=status');
  expect((await finding.sorting().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await atlas.overflow()).toBeLessThanOrEqual(0);
});
