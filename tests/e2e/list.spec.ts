/** What holds for any edition is in `editions/list.spec.ts`. */
import { allPlaces } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { expect, onText } from './driver/reused.ts';

onText('by status: under headings, in the order of the stages, on the day shown', async ({ atlas, page }) => {
  const finding = new Finding(atlas);
  await atlas.read('./?sort=status&at=2022-11-11');
  const headings = (await finding.headings()).map((heading) => heading.replace(/\s*\d+$/, ''));
  expect(headings).toEqual([
    'Announced',
    'Under way',
    'In service or complete',
    'Closed or over',
    'Unknown',
    ...headings.slice(5, -1),
    'No status',
  ]);
  const airport = finding.group('Under way').filter({ hasText: 'Siem Reap–Angkor' });
  await expect(airport).toContainText('Under way · as of');
  // One list holds all of it, whatever stands between.
  await expect(page.getByRole('list', { name: 'Places' }).getByRole('link')).toHaveCount(allPlaces().length);
});
