import { LANGUAGES } from '../../src/domain/language.ts';
import { placeName } from './driver/drawn.ts';
import { PlaceDriver } from './driver/place-driver.ts';
import { expect, onMap, onText as test } from './driver/reused.ts';

const AIRPORT = 'siem-reap-angkor-airport';

test.describe('a place page', () => {
  for (const language of LANGUAGES) {
    test(`gives the names in all three scripts in ${language}`, async ({ atlas }) => {
      await atlas.read(`./${language === 'en' ? '' : `${language}/`}place/${AIRPORT}/`);
      const place = new PlaceDriver(atlas, AIRPORT, language);
      await expect(place.article.getByRole('heading', { level: 2 })).toHaveText(placeName(AIRPORT, language));
      for (const other of LANGUAGES.filter((each) => each !== language)) {
        await expect(place.nameIn(other)).toHaveText(placeName(AIRPORT, other));
      }
    });
  }

  test('puts status then beside status now, the day shown between them, each dated and with its source', async ({
    atlas,
  }) => {
    await atlas.read(`./place/${AIRPORT}/?at=2019-06-01`);
    const place = new PlaceDriver(atlas, AIRPORT);
    await expect(place.stages()).toHaveText(['Under way', 'Announced', 'In service or complete']);
    await expect(place.statuses.nth(0)).toContainText('as of 3 April 2022');
    for (const index of [0, 1, 2]) await expect(place.statuses.nth(index).getByRole('link').first()).toBeVisible();
  });

  test('shows every claim, and says where sources differ', async ({ atlas }) => {
    await atlas.read(`./place/${AIRPORT}/`);
    const place = new PlaceDriver(atlas, AIRPORT);
    await expect(place.claims('Terminal area')).toContainText('81,800 m²');
    await expect(place.claims('Terminal area')).toContainText('80,000 m²');
    await expect(place.claims('Terminal area')).toContainText('Sources differ');
    await expect(place.claims('Aircraft stands')).not.toContainText('Sources differ');
  });

  test('says how far it is from the nearest town, and when its history begins', async ({ atlas }) => {
    await atlas.read(`./place/${AIRPORT}/`);
    const place = new PlaceDriver(atlas, AIRPORT);
    await expect(place.article).toContainText('39 km east of Siem Reap');
    await expect(place.days(place.history).first()).toHaveAttribute('datetime', '2016-10-13');
  });

  test('keeps what is planned apart from what happened, on the timeline', async ({ atlas }) => {
    await atlas.read(`./place/${AIRPORT}/`);
    const place = new PlaceDriver(atlas, AIRPORT);
    await expect(place.timeline.getByRole('heading', { name: 'Plans and forecasts' })).toBeVisible();
    await expect(place.days(place.plans)).toHaveText(['2025', '2030', '2040', '2050']);
    for (const plan of await place.plans.all()) await expect(plan.getByRole('link').first()).toBeVisible();
    // Hollow marks, three of them on the dashed line behind the last known day.
    await expect(place.planMarks()).toHaveCount(4);
    await expect(place.years().last()).toHaveText('2050');
  });

  test('shows no future where nothing is planned', async ({ atlas }) => {
    await atlas.read('./place/angkor-wat/');
    const place = new PlaceDriver(atlas, 'angkor-wat');
    await expect(place.axis).toBeVisible();
    await expect(place.future()).toHaveCount(0);
  });

  test('gives coordinates to copy in two notations', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.read('./zh/place/angkor-wat/');
    const { article } = new PlaceDriver(atlas, 'angkor-wat', 'zh');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await article.getByRole('button', { name: '复制：十进制度' }).click();
    await expect.poll(copied).toBe('13.4125, 103.8667');
    await article.getByRole('button', { name: '复制：度分秒' }).click();
    await expect.poll(copied).toBe('北纬13°24′45″，东经103°52′00″');
  });

  test('links its numbers in the registers of others, in the reader’s language', async ({ atlas }) => {
    await atlas.read('./zh/place/angkor-wat/');
    await expect(atlas.placePage('angkor-wat', 'zh').getByRole('link', { name: '668', exact: true })).toHaveAttribute(
      'href',
      'https://whc.unesco.org/zh/list/668/',
    );
  });

  onMap('brings a part near on the map, and the place back', async ({ atlas }) => {
    await atlas.open('./place/angkor-wat/');
    const framed = await atlas.camera();
    const article = atlas.placePage('angkor-wat');
    await atlas.moving(() => article.getByRole('button', { name: 'Show on the map: Moat of Angkor Wat' }).click());
    await atlas.expectAddress(/^\/place\/angkor-wat\/\?map=/);
    expect((await atlas.camera()).zoom).toBeGreaterThan(framed.zoom + 0.5);
    await atlas.moving(() => article.getByRole('button', { name: 'Show on the map', exact: true }).click());
    await atlas.expectAddress('/place/angkor-wat/');
    expect((await atlas.camera()).zoom).toBeCloseTo(framed.zoom, 3);
  });

  test('tells of a part its state on the day shown, with its source, and what is not known', async ({ atlas }) => {
    await atlas.read(`./place/${AIRPORT}/?at=2022-11-11`);
    const place = new PlaceDriver(atlas, AIRPORT);
    await expect(place.partStatus('Runway 05/23')).toContainText(/^Under way.*3 Apr 2022|^Under way.*3 April 2022/);
    await expect(place.partStatus('Runway 05/23').getByRole('link')).toHaveAttribute('href', /cambodianewsgazette/);
    await expect(place.part('Runway 05/23')).toContainText('No published coordinates of the runway ends were found');
  });

  test('leads to the next place that the filters show, by keyboard', async ({ atlas, page }) => {
    await atlas.read(`./place/${AIRPORT}/?sector=transport`);
    const next = atlas.placePage(AIRPORT).getByRole('link', { name: 'Next place' });
    // In the text the cable comes next; it belongs to another sector.
    await expect(next).toContainText(placeName('sihanoukville-port'));
    await next.focus();
    await page.keyboard.press('Enter');
    const port = atlas.placePage('sihanoukville-port');
    await expect(port.getByRole('heading', { level: 2 })).toBeFocused();
    await atlas.expectAddress('/place/sihanoukville-port/?sector=transport');
    await expect(port.getByRole('link', { name: 'Previous place' })).toContainText(placeName(AIRPORT));
  });

  test('can be cited', async ({ atlas }) => {
    await atlas.read('./place/ccfta/');
    const article = atlas.placePage('ccfta');
    await article.getByText('Cite this page').click();
    await expect(article.getByRole('textbox', { name: 'Cite this page' })).toHaveValue(
      /^Communiqué Atlas, “.+”, data version [0-9a-f]{12}, newest entry .+\/place\/ccfta\/ \(accessed \d+ \w+ \d{4}\)\.$/,
    );
  });
});
