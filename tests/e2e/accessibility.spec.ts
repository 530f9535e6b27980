import { expectAccessible, expectColoursAccessible } from './driver/axe.ts';
import { expect, onText } from './driver/reused.ts';

onText('the contract’s roles and names are there', async ({ atlas, page }) => {
  await atlas.read('./');
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveCount(1);
  const sectors = page.getByRole('group', { name: 'Sectors' });
  await expect(sectors.getByRole('checkbox')).toHaveCount(12);
  await expect(sectors.getByRole('checkbox', { name: /^Transport \d+$/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'The communiqué' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Places' }).getByRole('link')).not.toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Search places and text' })).toBeVisible();
  const languages = page.getByRole('navigation', { name: 'Language' });
  for (const name of ['English', '中文', 'ភាសាខ្មែរ']) await expect(languages.getByRole('link', { name })).toBeVisible();
  await expect(atlas.announcement()).toHaveCount(1);
});

/** The longest words and the most of everything; what is built otherwise is looked at in `editions/axe.spec.ts`. */
onText('axe finds nothing on ./km/?sector=culture-heritage, by day and by night', async ({ atlas, page }) => {
  await atlas.read('./km/?sector=culture-heritage');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursAccessible(page);
});
