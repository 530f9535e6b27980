import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../src/languages/messages.ts';
import { COARSE, expect, test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';
import { StillDriver } from '../driver/still-driver.ts';
import { holdLateness, passTime } from '../driver/time-limits.ts';
import { withoutWebgl } from '../driver/without-webgl.ts';

test.use({ deviceScaleFactor: COARSE });

let words: Messages;
test.beforeEach(({ built }) => {
  words = built.messages(built.first);
});

const mapRegion = (page: Page): Locator => page.getByRole('region', { name: words.map, exact: true });

test('without WebGL 2 the map says why it is missing, and list, text and the still one stay one instrument', {
  tag: '@smoke',
}, async ({ atlas, built, page }) => {
  const still = new StillDriver(page);
  const { places } = built.catalogue(built.first);
  const [{ id, name, sectors }, ...others] = built.atHome;
  const [sector] = sectors;
  const outside = others.find((place) => !place.sectors.includes(sector));
  await withoutWebgl(page);
  await page.goto('./');
  await expect(mapRegion(page)).toContainText(words.mapNoWebgl);
  await expect(mapRegion(page)).toHaveAttribute('aria-busy', 'false');
  await expect(still.link(id)).toHaveAccessibleName(new RegExp(`^${name}`));
  await expect(still.link(outside?.id ?? '')).toHaveCount(1);

  await new Finding(atlas).value('sector', sector).check();
  await atlas.expectAddress(`/?sector=${sector}`);
  await expect(atlas.listedPlaces()).toHaveCount(places.filter((place) => place.sectors.includes(sector)).length);
  await expect(still.link(outside?.id ?? '')).toHaveCount(0);
  await atlas.listEntry(id).getByRole('link').hover();
  await expect(still.litLinks()).toHaveCount(1);

  await still.follow(id);
  await expect(atlas.placePage(id)).toBeVisible();
  await expect(still.link(id)).toHaveAttribute('aria-current', 'page');
  await still.expectInSight(id);
  const zoom = await still.zoom();
  await mapRegion(page).getByRole('button', { name: words.zoomIn, exact: true }).click();
  await expect.poll(() => still.zoom()).toBeCloseTo(zoom + 1, 1);
  await atlas.expectAddress(/[?&]map=/);
  await page.goBack();
  await atlas.mentions(id).first().click();
  await expect(atlas.placePage(id)).toBeVisible();
});

test('a map whose script or worker does not come says so and can be tried again; without a small part it goes on', async ({
  atlas,
  built,
  expected,
  page,
}) => {
  expected.push(/mount-map|EdgeNote|maplibre-gl-worker/, /404/, /ERR_FAILED/, /Failed to fetch dynamically/);
  // Not by `unroute`, which ends the watching of requests and loses some that are under way: of tiles, too.
  const lost = { script: true, worker: true };
  await page.route(/mount-map/, (route) => (lost.script ? route.abort() : route.continue()));
  await page.route(/maplibre-gl-worker/, (route) => (lost.worker ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route(/\/EdgeNote-/, (route) => route.abort());
  const asked = page.waitForRequest(/\/EdgeNote-/);
  const map = mapRegion(page);
  const again = map.getByRole('button', { name: words.retry });
  await page.goto('./');
  await expect(map).toContainText(words.mapFailed);
  lost.script = false;
  const worker = page.waitForResponse(/maplibre-gl-worker/);
  await again.click();
  expect((await worker).status()).toBe(404);
  await expect(map).toContainText(words.mapFailed);
  lost.worker = false;
  await again.click();
  await atlas.mapReady();
  await expect(map).not.toContainText(words.mapFailed);
  await asked;
  await atlas.mentions(built.named.id).first().click();
  await expect(atlas.placePage(built.named.id)).toBeVisible();
});

test('a map that is not there after a quarter of a minute says so', async ({ atlas, page }) => {
  await holdLateness(page);
  await atlas.read('./');
  await passTime(page, 14_999);
  await expect(mapRegion(page)).not.toContainText(words.mapLate);
  await passTime(page, 15_000);
  await expect(mapRegion(page)).toContainText(words.mapLate);
});

test('a language that cannot be loaded is told, and everything stays as it was', async ({
  atlas,
  built,
  expected,
  other,
  page,
}) => {
  const { id } = built.named;
  expected.push(/\/assets\/catalogue-/, /ERR_FAILED/, /Failed to fetch dynamically/);
  await atlas.read(`./place/${id}/`);
  await page.route(new RegExp(`/assets/catalogue-${other}-`), (route) => route.abort());
  await atlas.languageLink(other).click();
  await expect(page.getByRole('complementary')).toContainText(words.languageFailed);
  await atlas.expectAddress(`/place/${id}/`);
  await expect(atlas.placePage(id)).toBeVisible();
});

test('what comes late and is lost on the way says so, and comes when it is asked for again', async ({
  atlas,
  built,
  expected,
  page,
}) => {
  /** What is fetched when it is first wanted, or a moment before. */
  const LATE =
    /\/assets\/(?:search|SearchPanel|ShareDialog|PreferencesDialog|PlaceDetails|details-\w+|OpenLedger|OpenPlacesTable|MeasureCard)-/;
  expected.push(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/, /Failed to fetch dynamically/);
  let lost = true;
  await page.route(LATE, (route) => (lost ? route.abort() : route.continue()));
  await atlas.read('./');

  const parts: readonly {
    readonly ask: () => Promise<void>;
    readonly said: string;
    readonly there: Locator;
  }[] = [
    {
      ask: () => page.getByRole('button', { name: words.share, exact: true }).click(),
      said: words.shareFailed,
      there: page.getByRole('dialog', { name: words.shareTitle }),
    },
    {
      ask: () => page.getByRole('button', { name: words.preferences }).click(),
      said: words.preferencesFailed,
      there: page.getByRole('dialog', { name: words.preferences }),
    },
    {
      ask: () => page.getByRole('button', { name: words.measure.title, exact: true }).click(),
      said: words.measure.failed,
      there: page.getByText(words.measure.hint),
    },
    {
      ask: async () => {
        await page.getByRole('searchbox').fill('');
        await page.getByRole('searchbox').pressSequentially('a');
      },
      said: words.search.failed,
      there: page.getByRole('search').getByRole('list').first(),
    },
  ];
  for (const { ask, said, there } of parts)
    await test.step(said, async () => {
      lost = true;
      await ask();
      await expect(page.getByText(said).first()).toBeAttached();
      lost = false;
      await ask();
      await expect(there).toBeVisible();
      await page.keyboard.press('Escape');
    });

  const { commitments, edition } = built.catalogue(built.first);
  const pages = [
    [atlas.mentions(built.named.id).first(), /\/place\//, words.sources],
    [page.getByRole('link', { name: words.table.open }).first(), /\/places\//, words.table.heading],
    ...(commitments.length === 0
      ? []
      : ([
          [
            page.getByRole('link', { name: words.ledger.title, exact: true }).first(),
            /\/ledger\//,
            words.ledger.heading(edition.words.document.heading),
          ],
        ] as const)),
  ] as const;
  for (const [link, address, heading] of pages)
    await test.step(heading, async () => {
      lost = true;
      await link.click();
      await atlas.expectAddress(address);
      const said = page.getByRole('alert').filter({ has: page.getByRole('button', { name: words.retry }) });
      await expect(said).toBeVisible();
      lost = false;
      await said.getByRole('button', { name: words.retry }).click();
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(said).toBeHidden();
      await page.goBack();
    });
});

test('an error in the page shows a message and a way to reload, never a white page', async ({
  built,
  expected,
  page,
}) => {
  expected.push(/./);
  // A catalogue whose texts are of the wrong kind makes React fail while rendering.
  await page.route(new RegExp(`/assets/catalogue-${built.first}-.*\\.js`), async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll('"occurrence":0', '"occurrence":0,"text":{"a":1}') });
  });
  await page.goto('./404.html');
  await expect(page.getByRole('alert')).toContainText(words.crashTitle);
  await expect(page.getByRole('button', { name: words.reload })).toBeVisible();
});

const startNotice = (page: Page) => page.getByRole('alert').filter({ hasText: words.notStarted });

/** As if a quarter of a minute had gone by for the style sheet. */
const laterByStyle = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

test('a page whose script or data do not come says so within every window, and offers to reload', async ({
  atlas,
  built,
  expected,
  page,
}) => {
  expected.push(/\/assets\/(?:index|catalogue)-/, /ERR_FAILED/, /Failed to fetch dynamically/);
  const script = /\/assets\/index-.*\.js/;
  const data = new RegExp(`/assets/catalogue-${built.first}-.*\\.js`);
  await page.route(script, (route) => route.abort());
  for (const [path, ...sizes] of [
    ['./', { width: 1280, height: 800 }, { width: 844, height: 390 }],
    ['./places/', { width: 1440, height: 900 }],
    [`./place/${built.named.id}/`, { width: 390, height: 844 }],
  ] as const)
    await test.step(path, async () => {
      await page.setViewportSize(sizes[0]);
      await page.goto(path);
      await expect(startNotice(page)).toBeHidden();
      await laterByStyle(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect(startNotice(page)).toBeInViewport({ ratio: 1 });
      }
    });
  await page.unroute(script);
  await page.route(data, (route) => route.abort());
  await page.goto('./');
  // At once: the script knows.
  await expect(startNotice(page)).toBeInViewport({ ratio: 1 });
  await page.unroute(data);
  await atlas.holdMap();
  await startNotice(page).getByRole('link', { name: words.reload }).click();
  await atlas.interactive();
  await laterByStyle(page);
  await expect(startNotice(page)).toBeHidden();
});
