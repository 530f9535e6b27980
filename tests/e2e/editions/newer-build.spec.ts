/** A page that was opened before the site was published anew, whose parts are no longer there. */
import type { Page } from '@playwright/test';
import type { Messages } from '../../../src/languages/messages.ts';
import { expect, test } from '../driver/edition-fixtures.ts';

let words: Messages;
test.beforeEach(({ built }) => {
  words = built.messages(built.first);
});

/** Another build than that of the page stands at the site's addresses: whoever asks for a page again gets to know of it. */
async function publishAnother(page: Page): Promise<() => Promise<void>> {
  const front = /127\.0\.0\.1:\d+\/(?:[\w-]+\/)*$/;
  await page.route(front, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(name="atlas-build" content=")\w+/, '$1another');
    await route.fulfill({ response, body });
  });
  return () => page.unroute(front);
}

const newVersion = (page: Page) => page.getByRole('complementary').filter({ hasText: words.newVersion });

test('a page of an older build says that there is a newer one, and goes on there', async ({
  atlas,
  built,
  expected,
  other,
  page,
}) => {
  const { id } = built.named;
  expected.push(/\/assets\/catalogue-/, /404/, /Failed to fetch dynamically/);
  await atlas.read(`./place/${id}/`);
  await page.route(new RegExp(`/assets/catalogue-${other}-`), (route) => route.fulfill({ status: 404 }));
  const published = await publishAnother(page);
  await atlas.languageLink(other).click();
  const notice = newVersion(page);
  await expect(notice).toBeVisible();
  await expect(notice).not.toContainText(words.languageFailed);
  await published();
  await notice.getByRole('button', { name: words.reload }).click();
  await expect(notice).toBeHidden();
  await atlas.expectAddress(`/place/${id}/`);
});

test.describe('in a low window, where the text is scrolled', () => {
  test.use({ viewport: { width: 1280, height: 480 } });

  test('a map that a new build has taken away is had by reloading, at the same passage and in the same view', async ({
    atlas,
    built,
    expected,
    page,
  }) => {
    expected.push(/mount-map/, /404/, /Failed to fetch dynamically/);
    const [sector] = built.named.sectors;
    const last = built.catalogue(built.first).paragraphs.length;
    // The page itself, whose address has a query, is of the old build.
    const published = await publishAnother(page);
    await page.route(/\/assets\/mount-map-/, (route) => route.fulfill({ status: 404 }));
    // What comes after it and draws has nothing to do with it.
    await page.route(/maplibre-gl-worker/, () => {});
    await atlas.visit(`./?sector=${sector}`);
    const notice = newVersion(page);
    await expect(notice).toBeVisible();
    await expect(atlas.map).toContainText(words.mapFailed);
    const unread = await atlas.reading().top('text', last);
    await atlas.reading().scrollTo('text', last);
    const top = await atlas.reading().top('text', last);
    expect(top).toBeLessThan(unread - 50);
    await published();
    await page.unroute(/\/assets\/mount-map-/);
    const script = page.waitForResponse(/\/assets\/mount-map-/);
    await notice.getByRole('button', { name: words.reload }).click();
    expect((await script).ok()).toBe(true);
    await expect(notice).toBeHidden();
    await expect(atlas.map).not.toContainText(words.mapFailed);
    await atlas.expectAddress(`/?sector=${sector}`);
    await expect.poll(async () => Math.abs((await atlas.reading().top('text', last)) - top)).toBeLessThanOrEqual(2);
  });
});
