import type { Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible } from './driver/axe.ts';
import { placeName } from './driver/drawn.ts';
import { Finding } from './driver/finding.ts';
import { test } from './driver/fixtures.ts';
import { LayoutDriver } from './driver/layout-driver.ts';
import { expect, onMap, onText } from './driver/reused.ts';

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

onText('what a filter leaves is said aloud, and one button ends it', async ({ atlas, page }) => {
  await atlas.read('./');
  await atlas.sector('Trade').check();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ places shown$/);
  await page.getByRole('button', { name: 'All sectors' }).click();
  await atlas.expectAddress('/');
});

onText(
  'the keyboard opens a place from the list, reads its heading and comes back with Escape',
  async ({ atlas, page }) => {
    await atlas.read('./');
    const link = atlas.listEntry('angkor-wat').getByRole('link');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: placeName('angkor-wat'), exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  },
);

test('the next place opens at its top, and the way back leads to where the last one was left', async ({
  atlas,
  page,
}) => {
  await atlas.read('./place/angkor-wat/');
  const scroller = atlas.placeScroller();
  const next = page.getByRole('link', { name: /^Next place/ });
  await next.scrollIntoViewIfNeeded();
  const left = await scroller.evaluate(({ scrollTop }) => scrollTop);
  expect(left).toBeGreaterThan(500);
  await next.click();
  await expect(atlas.placeHeading()).toBeInViewport();
  await expect(atlas.placeHeading()).toBeFocused();
  await page.goBack();
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500);
});

test('whatever has the focus and goes away leaves it to something near', async ({ atlas, page }) => {
  await atlas.read('./?sector=nonsense');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('article', { name: 'The communiqué' })).toBeFocused();
  await page.getByRole('searchbox').click();
  await page.getByRole('search').getByRole('button', { name: 'អង្គរវត្ត' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a place that no passage speaks of gives the focus back to its link in the list', async ({ atlas, page }) => {
  await atlas.read('./');
  const search = page.getByRole('searchbox');
  await search.fill('Archaeological Park');
  await expect(page.getByRole('search').getByRole('link', { name: /Archaeological Park/ })).toBeVisible();
  await search.press('Enter');
  await expect(atlas.placeHeading()).toBeFocused();
  const id = /place\/([^/]+)\//.exec(atlas.address())?.[1] ?? '';
  await page.keyboard.press('Escape');
  await expect(atlas.listEntry(id).getByRole('link')).toBeFocused();
});

test('closing the place in a frame leaves the focus in the frame', async ({ atlas, page }) => {
  await atlas.read('./place/angkor-wat/?embed=1');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name: 'Open the full atlas' })).toBeFocused();
});

onText('titles of sources are marked as being in their own language', async ({ atlas }) => {
  await atlas.read('./km/place/preah-vihear-temple/');
  await expect(atlas.sourceTitles()).not.toHaveCount(0);
  for (const link of await atlas.sourceTitles().all()) {
    await expect(link).toHaveAttribute('lang', /^[a-z]{2}/);
    await expect(link).toHaveAttribute('hreflang', /^[a-z]{2}/);
  }
});

test('skip links lead to the text, the list and the map', async ({ atlas, page }) => {
  await atlas.read('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Map' })).toBeFocused();
});

onMap('the map is gone through from place to place by its keys, and says what is in view', async ({ atlas, page }) => {
  await atlas.open('./?map=7/12.6/104.9');
  await page.getByRole('link', { name: 'Places' }).first().focus();
  await page.getByRole('application').focus();
  const ring = await new LayoutDriver(page).mapRing();
  expect(ring).toEqual({ width: expect.any(Number), inside: true });
  expect(ring.width).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status')).toHaveText(
    /: .+; .+ km (north|north-east|north-west) of the middle of the map$/,
  );
  const said = await page.getByRole('status').textContent();
  await page.keyboard.press('Enter');
  await expect(atlas.placeHeading()).toHaveText(String(said?.split(':')[0]));
  await page.goBack();
  await page.getByRole('application').focus();
  await atlas.moving(() => page.keyboard.press('-'));
  await expect(page.getByRole('status')).toHaveText(/^In view: /);
});

/** By night colours alone are others, and a page changes them as soon as the system does. */
async function expectAccessibleByDayAndNight(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColoursAccessible(page);
}

test.describe('axe, by day and by night,', () => {
  test('finds nothing on ./, with the map', async ({ atlas, page }) => {
    await atlas.open('./');
    await expectAccessibleByDayAndNight(page);
  });

  for (const path of ['./zh/place/siem-reap-angkor-airport/', './km/?sector=culture-heritage', './zh/places/']) {
    test(`finds nothing on ${path}`, async ({ atlas, page }) => {
      await atlas.read(path);
      await expectAccessibleByDayAndNight(page);
    });
  }

  test('finds nothing on a page that runs no script', async ({ page }) => {
    await page.goto('./km/accessibility/');
    await expectAccessibleByDayAndNight(page);
  });

  test('finds nothing with all facets and figures open and the list under headings', async ({ atlas, page }) => {
    const finding = new Finding(atlas);
    await atlas.read('./?sector=trade,transport&status=in-service&sort=status');
    await finding.toggleMore();
    await finding.openFigures();
    await expectAccessibleByDayAndNight(page);
  });

  test('finds nothing in the share dialog', async ({ atlas, page }) => {
    await atlas.read('./');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
    await expectAccessibleByDayAndNight(page);
  });
});
