/** What the charts do is tested with the panel alone, in `tests/browser/figures.test.tsx`. */
import { expect, onText as test } from './driver/reused.ts';

test('the first screen holds the whole lede, and the text begins on it', async ({ atlas, page }) => {
  await atlas.read('./');
  const lede = page.getByRole('region', { name: 'What became of it', exact: true });
  for (const row of await lede.getByRole('link').all()) await expect(row).toBeInViewport({ ratio: 1 });
  for (const part of await lede.getByRole('button').all()) await expect(part).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Follow the text with the map' })).toBeInViewport();
});
