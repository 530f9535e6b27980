import { expect, onText } from './driver/reused.ts';
import { SearchDriver } from './driver/search-driver.ts';

onText('a phone searches at full width, under the title and clear of the keyboard', async ({ atlas }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./km/');
  const closed = await search.field('km').boundingBox();
  expect(closed?.width).toBeGreaterThanOrEqual(40);
  expect(closed?.width).toBeLessThan(60);
  await search.field('km').tap();
  await search.field('km').fill('SAI');
  const open = await search.field('km').boundingBox();
  expect(open?.width).toBeGreaterThan(300);
  expect((open?.y ?? 844) + (open?.height ?? 0)).toBeLessThan(844 / 4);
  await expect(atlas.languageLinks()).toBeInViewport();
  await search.place('siem-reap-angkor-airport').tap();
  await expect(atlas.placePage('siem-reap-angkor-airport', 'km')).toBeVisible();
  await search.expectClosed();
  // It is at hand on the page of a place, too, where the text is covered.
  await search.field('km').tap();
  await search.field('km').fill('12');
  await search.paragraph(12).tap();
  await atlas.expectAddress('/km/#p12');
  await expect(atlas.paragraph(12)).toBeInViewport();
});

onText('a paragraph found raises a sheet that only peeks', async ({ atlas, page }) => {
  const search = new SearchDriver(atlas);
  await atlas.read('./');
  await page.getByRole('button', { name: 'Show more of the text' }).click();
  await page.getByRole('button', { name: 'Show more of the map' }).click();
  await search.field().tap();
  await search.field().fill('vaccines');
  await search.paragraph(14).tap();
  // Not only the strip of it that a peeking sheet would show.
  await expect(atlas.paragraph(14)).toBeInViewport({ ratio: 0.9 });
});
