import { expect, type Locator, type Page, type Response } from '@playwright/test';
import type { LonLat } from '../../../src/domain/lonlat.ts';
import { FORMS } from '../../../src/languages/forms.ts';
import { acrossPixels, toPixels } from '../../../src/map/camera/mercator.ts';
import { type Language, placeName, symbolPosition } from './drawn.ts';
import { ReadingDriver } from './reading-driver.ts';

export interface SeenCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Requests for the map's scripts. */
export const MAP_SCRIPT = /\/assets\/(?:mount-map|maplibre)-/;

/** Page object for the atlas: specs speak of places, sectors and views, and only the drivers know the selectors. */
export class AtlasDriver {
  readonly page: Page;
  readonly map: Locator;
  readonly #base: string;
  readonly #edition: string;
  #withoutMap = false;

  /**
   * @param base base path of the site, with a trailing slash
   * @param edition edition that the site shows, as for `ATLAS_EDITION`; empty for the default one
   */
  constructor(page: Page, base = '/', edition = '') {
    this.page = page;
    this.#base = base;
    this.#edition = edition;
    this.map = page.locator('section.map');
  }

  /** Opens an address and waits until the interactive map has been drawn completely. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.mapReady();
  }

  /**
   * Opens an address without ever loading the interactive map: its scripts are held back, so that nothing is drawn and nothing fails.
   * Much cheaper than {@link open}; for tests of text, list and filters only.
   */
  async read(address: string): Promise<Response | null> {
    await this.holdMap();
    return this.visit(address);
  }

  /** Holds back the map's scripts from now on, on all pages and in frames. */
  async holdMap(): Promise<void> {
    if (!this.#withoutMap) await this.page.route(MAP_SCRIPT, () => {});
    this.#withoutMap = true;
  }

  /** Opens an address and waits until the page is interactive, regardless of the map. */
  async visit(address: string): Promise<Response | null> {
    const response = await this.page.goto(address, { waitUntil: 'domcontentloaded' });
    await this.interactive();
    return response;
  }

  /** Waits until the prerendered page has been hydrated. */
  async interactive(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('atlas:interactive').length > 0, null, {
      timeout: 30_000,
    });
  }

  /** Waits for the interactive map; if that waits for the reader to act, presses a key that has no other effect. */
  async mapReady(): Promise<void> {
    await expect(this.map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    if ((await this.map.getAttribute('data-phase')) === 'resting') await this.page.keyboard.press('Shift');
    await expect(this.map).not.toHaveAttribute('data-phase', /resting|waking/, { timeout: 30_000 });
    await expect(this.map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(this.map).toHaveAttribute('data-camera', /\//);
  }

  /** Waits until the static map reports its camera, while the interactive one waits for the reader to act. */
  async restingMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-phase', 'resting');
    await expect(this.map).toHaveAttribute('data-camera', /\//);
  }

  /** The page's address: path from the site's base, query and fragment. */
  address(): string {
    const { pathname, search, hash } = new URL(this.page.url());
    const path = pathname.startsWith(this.#base) ? `/${pathname.slice(this.#base.length)}` : pathname;
    return `${path}${search}${hash}`;
  }

  async expectAddress(address: string | RegExp): Promise<void> {
    const poll = expect.poll(() => this.address());
    await (typeof address === 'string' ? poll.toBe(address) : poll.toMatch(address));
  }

  /** Waits for an address that may change again at once, which polling with {@link expectAddress} could miss. */
  async passesAddress(address: RegExp): Promise<void> {
    await this.page.waitForURL(address);
  }

  /** The camera once the map is idle, in full precision. */
  async camera(): Promise<SeenCamera> {
    const text = (await this.map.getAttribute('data-camera')) ?? '';
    const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = text.split('/').map(Number);
    return { zoom, lat, lng };
  }

  /** Does something that moves the map, and waits until it is idle again. */
  async moving(action: () => Promise<void>): Promise<void> {
    const rested = () =>
      this.page.evaluate(() => performance.getEntriesByName('atlas:map-idle').at(-1)?.startTime ?? 0);
    const before = await rested();
    await action();
    await expect.poll(rested).toBeGreaterThan(before);
  }

  /** Where a position is drawn, in CSS pixels of the page. The camera is the centre of the part that no panel covers. */
  async pixelOf(position: LonLat): Promise<{ readonly x: number; readonly y: number }> {
    const { zoom, lat, lng } = await this.camera();
    const free = await this.freeMap();
    const [cx, cy] = toPixels([lng, lat], zoom);
    const [x, y] = toPixels(position, zoom);
    return { x: free.x + free.width / 2 + acrossPixels(cx, x, zoom), y: free.y + free.height / 2 + (y - cy) };
  }

  /** The part of the map that no panel covers, in CSS pixels of the page. */
  async freeMap(): Promise<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }> {
    return this.map.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const [top = 0, right = 0, bottom = 0, left = 0] = (element.dataset.insets ?? '').split(' ').map(Number);
      return { x: box.x + left, y: box.y + top, width: box.width - left - right, height: box.height - top - bottom };
    });
  }

  async symbolPixel(id: string): Promise<{ readonly x: number; readonly y: number }> {
    const { zoom } = await this.camera();
    return this.pixelOf(symbolPosition(id, zoom, this.#edition));
  }

  /** Clicks a place's symbol on the canvas; if several are within reach, picks the place in the chooser. */
  async clickFeature(id: string): Promise<void> {
    const { x, y } = await this.symbolPixel(id);
    await this.page.mouse.click(x, y);
    const chooser = this.chooser();
    const page = this.anyPlacePage();
    await expect(chooser.or(page).first()).toBeVisible();
    const name = placeName(id, 'en', this.#edition);
    if (await chooser.isVisible()) await chooser.getByRole('button', { name, exact: true }).click();
  }

  /** The map's notice about problems with the basemap. */
  basemapNotice(): Locator {
    return this.map.locator('.map-notice');
  }

  chooser(): Locator {
    return this.page.locator('dialog.chooser[open]');
  }

  async hoverFeature(id: string): Promise<void> {
    const { x, y } = await this.symbolPixel(id);
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  placePage(id: string, language: Language = 'en'): Locator {
    return this.page.getByRole('article', { name: placeName(id, language, this.#edition), exact: true });
  }

  /** The scroll container of a place page. */
  placeScroller(): Locator {
    return this.page.locator('.side');
  }

  /** The links in the list of sources at the end of a place page. */
  sourceTitles(): Locator {
    return this.page.locator('.sources a');
  }

  /** The open place page, of whatever place. */
  anyPlacePage(): Locator {
    return this.page.locator('.place-page');
  }

  /** The heading of a place page, which gets the focus when the page opens. */
  placeHeading(): Locator {
    return this.page.locator('#place-heading');
  }

  /** The link to a language, by the language's name in that language. */
  languageLink(language: Language): Locator {
    return this.page.locator('nav.languages').getByText(FORMS[language].ownName, { exact: true });
  }

  languageLinks(): Locator {
    return this.page.locator('nav.languages');
  }

  async switchTo(language: Language): Promise<void> {
    await this.languageLink(language).click();
    await this.expectLanguage(language);
  }

  async expectLanguage(language: Language): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('lang', FORMS[language].tag);
  }

  /** The last announcement to assistive technology. */
  announcement(): Locator {
    return this.page.locator('[aria-live="polite"]');
  }

  paragraph(number: number): Locator {
    return this.page.locator(`#p${number}`);
  }

  paragraphs(): Locator {
    return this.page.locator('.paragraph');
  }

  /** The number beside a paragraph, which is a link to it. */
  paragraphNumber(number: number): Locator {
    return this.paragraph(number).locator('.paragraph-number');
  }

  /** The hint at the edge of the text that says where the nearest mention outside the visible text is. */
  passageHint(): Locator {
    return this.page.locator('.passage-hint');
  }

  /** The passages quoted on a place page, and the highlighted mentions in them. */
  passages(id: string, language: Language = 'en'): { readonly box: Locator; readonly shown: Locator } {
    const box = this.placePage(id, language).locator('.passages');
    return { box, shown: box.locator('.mention[aria-current], [data-shown]') };
  }

  reading(): ReadingDriver {
    return new ReadingDriver(this.page);
  }

  /** The reading column; on a phone, the sheet. */
  column(): Locator {
    return this.page.locator('.column');
  }

  /** CSS pixels by which the text overflows its column horizontally. */
  overflow(): Promise<number> {
    return this.page.locator('.reading').evaluate((column) => column.scrollWidth - column.clientWidth);
  }

  /** The line that says what an embedded map shows. */
  embedLine(): Locator {
    return this.page.locator('.embed-about, .embed-place');
  }

  listedPlaces(): Locator {
    return this.page.locator('.place-list .place-link');
  }

  /** The page's JSON-LD. */
  structuredData(): Promise<string[]> {
    return this.page.locator('script[type="application/ld+json"]').allTextContents();
  }

  /** The `link` elements for the page in other languages. */
  alternates(): Locator {
    return this.page.locator('link[hreflang]');
  }

  description(): Locator {
    return this.page.locator('meta[name="description"]');
  }

  /** The mentions of a place in the digest, in the order of the text. */
  mentions(id: string): Locator {
    return this.page.locator(`.digest .mention[data-place="${id}"]`);
  }

  listEntry(id: string): Locator {
    return this.page.locator('.place-entry', { has: this.page.locator(`a[href*="/place/${id}/"]`) });
  }

  listedNames(): Promise<string[]> {
    return this.listedPlaces().allInnerTexts();
  }

  /** Name and address of every place in the list that is in sight. */
  listedLinks(): Promise<{ name: string; href: string | null }[]> {
    return this.listedPlaces().evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => ({ name: link.textContent.trim(), href: link.getAttribute('href') })),
    );
  }

  sector(name: string): Locator {
    return this.page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  async checkedSectors(): Promise<string[]> {
    return this.page
      .locator('input[name="sector"]')
      .evaluateAll((boxes) =>
        boxes.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
      );
  }

  /** Drags the map by CSS pixels, starting near the middle of its free part. */
  async drag(dx: number, dy: number): Promise<void> {
    const { x, y, width, height } = await this.freeMap();
    const [startX, startY] = [x + width * 0.5, y + height * 0.6];
    await this.moving(async () => {
      await this.page.mouse.move(startX, startY);
      await this.page.mouse.down();
      await this.page.mouse.move(startX + dx / 2, startY + dy / 2, { steps: 4 });
      await this.page.mouse.move(startX + dx, startY + dy, { steps: 4 });
      await this.page.mouse.up();
    });
  }

  /** Opens the share dialog. */
  async share(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    return this.page.getByRole('dialog', { name: 'Share this view' });
  }

  /** Opens the share dialog, copies the link, and closes the dialog. */
  async copyLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Share this view' });
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByText('Link copied')).toBeVisible();
    const link = await this.page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Close' }).click();
    return link;
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => window.history.length);
  }
}
