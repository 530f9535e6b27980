/** The map that stands in the page: without scripts, and until the interactive one comes. Without WebGL it is looked at in `failures.spec.ts`. */
import { expect, test } from '../driver/edition-fixtures.ts';
import { StillDriver } from '../driver/still-driver.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is drawn, names its places in every language and leads to their pages, by day and by night', async ({
    atlas,
    built,
    page,
  }) => {
    const still = new StillDriver(page);
    const [{ id }] = built.atHome;
    for (const [index, language] of built.languages.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      await page.goto(built.path(language));
      const { places } = built.catalogue(language);
      for (const { id } of built.atHome) {
        // What is lettered with another name says that as well.
        const name = places.find((place) => place.id === id)?.name.replace(/[()]/g, '\\$&');
        await expect(still.link(id)).toHaveAccessibleName(new RegExp(`^${name}`));
        await still.expectInSight(id);
      }
      await expect(still.buttons()).toHaveCount(0);
    }
    const language = built.languages.at(-1);
    await still.follow(id);
    await expect(atlas.placePage(id, language)).toBeVisible();
    await expect(still.link(id)).toHaveAttribute('aria-current', 'page');
    await still.expectInSight(id);
  });
});

// The page's own map is there where the page has been loaded, and not for long.
test('a place chosen on the page’s own map, before the interactive one has come, is not lost', async ({
  atlas,
  built,
  page,
}) => {
  const [{ id }] = built.atHome;
  await atlas.read('./');
  await new StillDriver(page).follow(id);
  await expect(atlas.placePage(id)).toBeVisible();
  await atlas.expectAddress(`/place/${id}/`);
});
