import { expect, onText } from '../driver/edition-fixtures.ts';
import { SearchDriver } from '../driver/search-driver.ts';
import { SheetDriver } from '../driver/sheet-driver.ts';

onText('a phone searches at full width, under the title and clear of the keyboard', async ({ atlas, built, page }) => {
  const language = built.languages.at(-1) ?? built.first;
  const home = built.path(language);
  const { paragraphs } = built.catalogue(language);
  const last = paragraphs.at(-1)?.number ?? 0;
  const { height } = page.viewportSize() ?? { height: 0 };
  const search = new SearchDriver(atlas);
  await atlas.read(home);
  const closed = await search.field(language).boundingBox();
  expect(closed?.width).toBeGreaterThanOrEqual(40);
  expect(closed?.width).toBeLessThan(60);
  await search.field(language).tap();
  await search.field(language).fill(built.named.name);
  const open = await search.field(language).boundingBox();
  expect(open?.width).toBeGreaterThan(300);
  expect((open?.y ?? height) + (open?.height ?? 0)).toBeLessThan(height / 4);
  await expect(atlas.languageLinks()).toBeInViewport();
  await search.place(built.named.id).tap();
  await expect(atlas.placePage(built.named.id, language)).toBeVisible();
  await search.expectClosed();
  // It is at hand on the page of a place, too, where the text is covered.
  await search.field(language).tap();
  await search.field(language).fill(String(last));
  await search.paragraph(last).tap();
  await atlas.expectAddress(`${home.slice(1)}#p${last}`);
  await expect(atlas.paragraph(last)).toBeInViewport();
});

onText('a paragraph found raises a sheet that only peeks', async ({ atlas, built }) => {
  const { paragraphs } = built.catalogue(built.first);
  const middle = paragraphs[paragraphs.length >> 1]?.number ?? 0;
  const search = new SearchDriver(atlas);
  await atlas.read('./');
  const sheet = new SheetDriver(atlas);
  await sheet.button('Show more of the text').click();
  await sheet.button('Show more of the map').click();
  await sheet.expectState('peek');
  await search.field(built.first).tap();
  await search.field(built.first).fill(String(middle));
  await search.paragraph(middle).tap();
  await sheet.expectState('half');
  // Not only the strip of it that a peeking sheet would show.
  await expect(atlas.paragraph(middle)).toBeInViewport({ ratio: 0.6 });
});
