/** Where the focus goes; nobody who reads by keyboard or ear is left behind. */
import { expect, onMap, onText, test } from '../driver/edition-fixtures.ts';
import { LayoutDriver } from '../driver/layout-driver.ts';
import { SearchDriver } from '../driver/search-driver.ts';

onText(
  'the keyboard opens a place from the list, reads its heading and comes back with Escape',
  {
    tag: '@smoke',
  },
  async ({ atlas, built, page }) => {
    const { id, name } = built.named;
    await atlas.read('./');
    const link = atlas.listEntry(id).getByRole('link');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  },
);

// On a page of its own: where the focus goes back to depends on where it was before.
test('a place that no passage speaks of gives the focus back to its link in the list', async ({
  atlas,
  built,
  page,
}) => {
  const unnamed = built.catalogue(built.first).places.find(({ paragraphs }) => paragraphs.length === 0);
  test.skip(unnamed === undefined, 'the text names every place');
  if (unnamed === undefined) return;
  await atlas.read('./');
  const search = page.getByRole('searchbox');
  await search.fill(unnamed.name);
  await expect(page.getByRole('search').getByRole('link', { name: unnamed.name }).first()).toBeVisible();
  await search.press('Enter');
  await expect(atlas.placeHeading()).toHaveText(unnamed.name);
  await expect(atlas.placeHeading()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.listEntry(unnamed.id).getByRole('link')).toBeFocused();
});

onText(
  'the search closes when the focus goes on to what it covers, and keeps the query',
  async ({ atlas, built, page }) => {
    const search = new SearchDriver(atlas);
    await atlas.read('./');
    await search.ask(built.named.name, built.first);
    await expect(search.place(built.named.id)).toBeVisible();
    const found = await search.results.count();
    for (let step = 0; step < found + 2; step += 1) await page.keyboard.press('Tab');
    await search.expectClosed();
    await expect(search.field(built.first)).toHaveValue(built.named.name);
  },
);

onText(
  'the next place opens at its top, and the way back leads to where the last one was left',
  async ({ atlas, built, page }) => {
    const { id } = built.named;
    await page.setViewportSize({ width: 1440, height: 520 });
    await atlas.read(`./place/${id}/`);
    const scroller = atlas.placeScroller();
    const next = page.getByRole('link', { name: new RegExp(`^${built.messages(built.first).nextPlace}`) });
    // The details of the place come a moment later than its head, and make the page as long as it is.
    await expect(async () => {
      await next.scrollIntoViewIfNeeded();
      expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500);
    }).toPass({ timeout: 15_000 });
    await next.click();
    await expect(atlas.placeHeading()).toBeInViewport();
    await expect(atlas.placeHeading()).toBeFocused();
    await page.goBack();
    await expect(atlas.placePage(id)).toBeVisible();
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500);
  },
);

onText('a notice that has the focus and goes away leaves it to the text', async ({ atlas, built, page }) => {
  const words = built.messages(built.first);
  await atlas.read('./?sector=nonsense');
  await page.getByRole('button', { name: words.dismiss }).click();
  const { heading } = built.catalogue(built.first).edition.words.document;
  await expect(page.getByRole('article', { name: heading })).toBeFocused();
});

onText('closing the place in a frame leaves the focus in the frame', async ({ atlas, built, page }) => {
  const words = built.messages(built.first);
  await atlas.read(`./place/${built.named.id}/?embed=1`);
  await page.getByRole('button', { name: words.close, exact: true }).click();
  await expect(page.getByRole('link', { name: words.embed.openFull })).toBeFocused();
});

onText('skip links lead to the text, the list and the map', async ({ atlas, built, page }) => {
  const words = built.messages(built.first);
  await atlas.read('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.skipToText })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.skipToList })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words.map, exact: true })).toBeFocused();
});

onMap(
  'the map is gone through from place to place by its keys, and says what is in view',
  async ({ atlas, built, page }) => {
    const { label, name, computed } = built.named;
    const [lon = 0, lat = 0] = computed.labelPoint ?? [];
    const canvas = page.getByRole('application');
    await atlas.open(`./?map=7/${lat - 1}/${lon}`);
    // The ring shows on script focus only if the last input was a key, and an earlier test may have clicked.
    await page.keyboard.press('Tab');
    await page
      .getByRole('link', { name: built.messages(built.first).places })
      .first()
      .focus();
    await canvas.focus();
    const ring = await new LayoutDriver(page).mapRing();
    expect(ring).toEqual({ width: expect.any(Number), inside: true });
    expect(ring.width).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('ArrowUp');
    const status = page.getByRole('status');
    await expect(status).toContainText(name);
    const said = (await status.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(atlas.placeHeading()).toHaveText(name);
    await page.goBack();
    await canvas.focus();
    await atlas.moving(() => page.keyboard.press('-'));
    await expect(status).not.toHaveText(said);
    await expect(status).toContainText(label);
  },
);
