/** The main tasks of readers, each once, in Firefox. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { log } from '../../src/tools/log.ts';
import { AtlasPage } from './atlas-page.ts';
import { type RunningFirefox, startFirefox, WHY_NOT } from './firefox.ts';

if (WHY_NOT !== undefined) log(`Firefox is not tested: ${WHY_NOT}.`);

describe.skipIf(WHY_NOT !== undefined)('in Firefox', () => {
  let firefox: RunningFirefox;
  let atlas: AtlasPage;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox.stop());
  beforeEach(async () => {
    atlas = new AtlasPage(await firefox.browser.newPage(), firefox.url);
  });
  afterEach(async () => {
    expect(atlas.errors).toEqual([]);
    await atlas.page.close();
  });

  it.each([
    ['', 'en', 'Angkor Wat'],
    ['zh/', 'zh-Hans', '吴哥窟'],
    ['km/', 'km', 'អង្គរវត្ត'],
  ])('the map is drawn and the text is there on /%s', async (path, language, name) => {
    await atlas.open(`${path}place/angkor-wat/`);
    expect(await atlas.attribute('html', 'lang')).toBe(language);
    expect(await atlas.attribute('#map', 'data-basemap')).toBe('embedded');
    await atlas.waitForText('#place-heading', name);
  });

  it('a phrase of the text opens its place, Back closes it, and a reload keeps it', async () => {
    await atlas.open('');
    await atlas.page.locator('.digest .mention[data-place="angkor-wat"]').click();
    await atlas.waitForAddress('/place/angkor-wat/');
    await atlas.page.reload();
    await atlas.ready();
    await atlas.waitForText('#place-heading', 'Angkor Wat');
    await atlas.page.goBack({ waitUntil: 'domcontentloaded' });
    await atlas.waitForAddress('/');
  });

  it('a search in Khmer finds a place, by keyboard alone', async () => {
    await atlas.open('');
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.type('អង្គរវត្ត');
    await atlas.page.waitForSelector(
      '[role="search"] a[href*="place/angkor-wat/"], search a[href*="place/angkor-wat/"]',
    );
    await atlas.page.keyboard.press('Enter');
    await atlas.waitForAddress('/place/angkor-wat/');
    expect(await atlas.focused()).toContain('Angkor Wat');
    await atlas.page.keyboard.press('Escape');
    await atlas.waitForAddress('/');
  });

  it('a sector filters, and says what is left', async () => {
    await atlas.open('');
    await atlas.page.focus('input[name="sector"][value="transport"]');
    await atlas.page.keyboard.press(' ');
    await atlas.waitForAddress('/?sector=transport');
    await atlas.page.waitForFunction(() =>
      /\d+ of \d+ places shown/.test(document.querySelector('[aria-live="polite"]')?.textContent ?? ''),
    );
  });

  it('the map is dragged, and zoomed by the wheel', async () => {
    await atlas.open('?map=7/12.6/104.9');
    const { mouse } = atlas.page;
    const { x, y } = await atlas.centre();
    await atlas.moving(async () => {
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(x + 120, y + 60, { steps: 6 });
      await mouse.up();
    });
    await atlas.moving(() => mouse.wheel({ deltaY: -300 }));
  });

  it('the map is gone through by its keys, and Enter opens the place in hand', async () => {
    await atlas.open('?map=7/12.6/104.9');
    await atlas.page.focus('#map canvas');
    await atlas.page.keyboard.press('ArrowUp');
    await atlas.page.waitForFunction(() =>
      / km (north|north-east|north-west) of the middle of the map$/.test(
        document.querySelector('[aria-live="polite"]')?.textContent ?? '',
      ),
    );
    await atlas.page.keyboard.press('Enter');
    await atlas.page.waitForSelector('#place-heading');
  });

  it('the day, the language and the link to the view go along', async () => {
    await atlas.open('place/preah-vihear-temple/?at=2022-11-11');
    await atlas.page.locator('nav.languages a[lang="km"]').click();
    await atlas.waitForAddress('/km/place/preah-vihear-temple/?at=2022-11-11');
    await atlas.page.goBack({ waitUntil: 'domcontentloaded' });
    await atlas.waitForAddress('/place/preah-vihear-temple/?at=2022-11-11');
    await atlas.page.focus('.share-button');
    await atlas.page.keyboard.press('Enter');
    const link = await atlas.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('dialog[open] input[readonly]')?.value ?? '',
    );
    expect(await link.jsonValue()).toContain('/place/preah-vihear-temple/?at=2022-11-11');
    await atlas.page.keyboard.press('Escape');
  });

  it('what the reader wishes is kept, and shown before anything is painted', async () => {
    await atlas.open('');
    await atlas.page.evaluate(() => localStorage.setItem('atlas:preferences', '{"theme":"dark"}'));
    await atlas.page.reload({ waitUntil: 'domcontentloaded' });
    expect(await atlas.attribute('html', 'data-theme')).toBe('dark');
    await atlas.page.evaluate(() => localStorage.clear());
  });
});
