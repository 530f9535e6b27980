import type { Locator, Page } from '@playwright/test';
import { expect, test } from './driver/fixtures.ts';
import { withoutWebgl } from './driver/without-webgl.ts';

test('without WebGL 2 the text, the list and the filters work, and the map says why it is missing', async ({
  atlas,
  page,
}) => {
  await withoutWebgl(page);
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('this browser offers no WebGL 2');
  await expect(map).toHaveAttribute('aria-busy', 'false');
  await atlas.sector('Health').check();
  await atlas.expectAddress('/?sector=health');
  await expect.poll(async () => (await atlas.listedNames()).length).toBeLessThan(10);
  await atlas.mentions('china-cambodia-tcm-center').first().click();
  await expect(atlas.placePage('china-cambodia-tcm-center')).toBeVisible();
});

test('a map that cannot be loaded says so and can be tried again', async ({ atlas, expected, page }) => {
  expected.push(/mount-map/, /ERR_FAILED/, /Failed to fetch dynamically/);
  // Not by `unroute`, which ends the watching of requests and loses some that are under way: of tiles, too.
  let lost = true;
  await page.route(/mount-map/, (route) => (lost ? route.abort() : route.continue()));
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('The map could not be loaded');
  lost = false;
  await map.getByRole('button', { name: 'Try again' }).click();
  await atlas.mapReady();
  await expect(map).not.toContainText('could not be loaded');
});

test('a map whose worker does not come says so and can be tried again', async ({ atlas, expected, page }) => {
  expected.push(/maplibre-gl-worker/, /404/);
  await page.route(/maplibre-gl-worker/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('The map could not be loaded');
  await page.unroute(/maplibre-gl-worker/);
  await map.getByRole('button', { name: 'Try again' }).click();
  await atlas.mapReady();
});

test('a map that is not there after a quarter of a minute says so', async ({ atlas, page }) => {
  await atlas.read('./');
  // In real time: the page's own clock also tells when it answers, and cannot be set forward before that.
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('The map is taking long to appear', { timeout: 25_000 });
});

test('a language that cannot be loaded is told, and everything stays as it was', async ({ atlas, expected, page }) => {
  expected.push(/\/assets\/catalogue-zh-/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await atlas.read('./place/angkor-wat/');
  await page.route(/\/assets\/catalogue-zh-/, (route) => route.abort());
  await atlas.languageLink('zh').click();
  await expect(page.getByRole('complementary')).toContainText('This language could not be loaded');
  await atlas.expectAddress('/place/angkor-wat/');
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});

test.describe('what comes late and is lost on the way says so, and comes when it is asked for again:', () => {
  /** What is fetched when it is first wanted, or a moment before. */
  const LATE =
    /\/assets\/(?:search|SearchPanel|ShareDialog|PreferencesDialog|PlaceDetails|details-en|OpenLedger|OpenPlacesTable|MeasureCard)-/;
  let lost: boolean;

  test.beforeEach(async ({ atlas, expected, page }) => {
    expected.push(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/, /Failed to fetch dynamically/);
    lost = true;
    await page.route(LATE, (route) => (lost ? route.abort() : route.continue()));
    await atlas.read('./');
  });

  const parts: readonly {
    readonly name: string;
    readonly ask: (page: Page) => Promise<void>;
    readonly said: string | RegExp;
    readonly there: (page: Page) => Locator;
  }[] = [
    {
      name: 'sharing',
      ask: (page) => page.getByRole('button', { name: 'Share' }).click(),
      said: 'Sharing could not be loaded',
      there: (page) => page.getByRole('dialog', { name: 'Share this view' }),
    },
    {
      name: 'the look of the page and its keys',
      ask: (page) => page.getByRole('button', { name: 'Display and keys' }).click(),
      said: 'could not be loaded. Try again',
      there: (page) => page.getByRole('dialog', { name: 'Display and keys' }),
    },
    {
      name: 'measuring',
      ask: (page) => page.getByRole('button', { name: 'Measure' }).click(),
      said: 'Measuring could not be loaded',
      there: (page) => page.getByText('Click or tap the map to set the first point.'),
    },
    {
      name: 'the search',
      ask: (page) => page.getByRole('searchbox').pressSequentially('a'),
      said: 'The search could not be loaded',
      there: (page) => page.getByRole('search').getByRole('list').first(),
    },
  ];

  for (const { name, ask, said, there } of parts) {
    test(name, async ({ page }) => {
      await ask(page);
      await expect(page.getByText(said).first()).toBeAttached();
      lost = false;
      await ask(page);
      await expect(there(page)).toBeVisible();
    });
  }

  const pages = [
    ['the details of a place', 'Angkor Wat', /\/place\//, 'Sources'],
    ['the ledger', 'Ledger', /\/ledger\//, 'What became of'],
    ['the table of places', 'As a table', /\/places\//, 'All places in a table'],
  ] as const;

  for (const [name, link, address, heading] of pages) {
    test(name, async ({ atlas, page }) => {
      await page.getByRole('link', { name: link }).first().click();
      await atlas.expectAddress(address);
      const said = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
      await expect(said).toBeVisible();
      lost = false;
      await said.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(said).toBeHidden();
    });
  }
});

test('an error in the page shows a message and a way to reload, never a white page', async ({ expected, page }) => {
  expected.push(/./);
  // A catalogue whose texts are of the wrong kind makes React fail while rendering.
  await page.route(/\/assets\/catalogue-en-.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll('"occurrence":0', '"occurrence":0,"text":{"a":1}') });
  });
  await page.goto('./404.html');
  await expect(page.getByRole('alert')).toContainText('Something went wrong');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});

const startNotice = (page: Page) => page.getByRole('alert').filter({ hasText: 'has not loaded completely' });

test('a page whose script does not come says so, and offers to reload', async ({ atlas, expected, page }) => {
  expected.push(/\/assets\/index-/, /ERR_FAILED/);
  await page.route(/\/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto('./place/angkor-wat/');
  await expect(startNotice(page)).toBeHidden();
  // A quarter of a minute later.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(startNotice(page)).toBeVisible();
  await page.unroute(/\/assets\/index-.*\.js/);
  await startNotice(page).getByRole('link', { name: 'Reload' }).click();
  await atlas.interactive();
  await expect(startNotice(page)).toBeHidden();
});

for (const [layout, path, size] of [
  ['in two columns', './', { width: 1280, height: 800 }],
  ['on a phone', './place/angkor-wat/', { width: 390, height: 844 }],
  ['on a phone held across', './', { width: 844, height: 390 }],
  ['over a table', './ledger/', { width: 1440, height: 900 }],
] as const)
  test(`a page whose script does not come says so within the window, ${layout}`, async ({ expected, page }) => {
    expected.push(/\/assets\/index-/, /ERR_FAILED/);
    await page.route(/\/assets\/index-.*\.js/, (route) => route.abort());
    await page.setViewportSize(size);
    await page.goto(path);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(startNotice(page)).toBeInViewport({ ratio: 1 });
  });

test('a page whose data do not come says so at once', async ({ expected, page }) => {
  expected.push(/\/assets\/catalogue-en-/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await page.route(/\/assets\/catalogue-en-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(startNotice(page)).toBeInViewport({ ratio: 1 });
});

test('a page that has begun says nothing of the kind', async ({ atlas, page }) => {
  await atlas.read('./');
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(startNotice(page)).toBeHidden();
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

const newVersion = (page: Page) =>
  page.getByRole('complementary').filter({ hasText: 'A newer version of the atlas has been published' });

test('a page of an older build says that there is a newer one, and goes on there', async ({
  atlas,
  expected,
  page,
}) => {
  expected.push(/\/assets\/catalogue-zh-/, /404/, /Failed to fetch dynamically/);
  await atlas.read('./place/angkor-wat/');
  await page.route(/\/assets\/catalogue-zh-/, (route) => route.fulfill({ status: 404 }));
  const published = await publishAnother(page);
  await atlas.languageLink('zh').click();
  const notice = newVersion(page);
  await expect(notice).toBeVisible();
  await expect(notice).not.toContainText('Check the connection');
  await published();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(notice).toBeHidden();
  await atlas.expectAddress('/place/angkor-wat/');
});

test('a map that a new build has taken away is had by reloading, at the same passage and in the same view', async ({
  atlas,
  expected,
  page,
}) => {
  expected.push(/mount-map/, /404/, /Failed to fetch dynamically/);
  // The page itself, whose address has a query, is of the old build.
  const published = await publishAnother(page);
  await page.route(/\/assets\/mount-map-/, (route) => route.fulfill({ status: 404 }));
  await atlas.visit('./?sector=culture-heritage');
  const notice = newVersion(page);
  await expect(notice).toBeVisible();
  await expect(page.getByRole('region', { name: 'Map' })).toContainText('The map could not be loaded');
  await atlas.reading().scrollTo('text', 15);
  const top = await atlas.reading().top('text', 15);
  await published();
  await page.unroute(/\/assets\/mount-map-/);
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(notice).toBeHidden();
  await atlas.mapReady();
  await atlas.expectAddress('/?sector=culture-heritage');
  await expect.poll(async () => Math.abs((await atlas.reading().top('text', 15)) - top)).toBeLessThanOrEqual(2);
});

test('a small part of the map that cannot be loaded is missing, and nothing else', async ({
  atlas,
  expected,
  page,
}) => {
  expected.push(/EdgeNote/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await page.route(/\/EdgeNote-/, (route) => route.abort());
  const asked = page.waitForRequest(/\/EdgeNote-/);
  await atlas.open('./');
  await asked;
  await atlas.mentions('angkor-wat').first().click();
  await expect(atlas.placePage('angkor-wat')).toBeVisible();
});
