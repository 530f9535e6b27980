import { BasemapHost } from './driver/basemap-host.ts';
import { expect, test } from './driver/fixtures.ts';

/** Half a pixel for each of the style sheet's shows as much of the map, and is drawn in half the time. */
test.use({ deviceScaleFactor: 0.5 });

/** What happens while it is slow, cut short or sent whole is tested with the map alone, in `tests/browser/basemap.test.ts`. */
test('where the base map is missing, the outline and the places stay, and it can be tried again', async ({
  atlas,
  expected,
  page,
}) => {
  expected.push(/basemap\.pmtiles/, /Failed to load resource/);
  const host = new BasemapHost(page);
  await host.missing();
  await atlas.open('./');
  await expect(atlas.basemapNotice()).toContainText('a simple outline is shown');
  await expect(atlas.map).toHaveAttribute('data-basemap', 'outline');
  await atlas.clickFeature('angkor-wat');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await host.well();
  await atlas.basemapNotice().getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.map).toHaveAttribute('data-basemap', 'embedded');
  await expect(atlas.basemapNotice()).toBeHidden();
  await expect(page.getByRole('application')).toBeFocused();
});
