import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { AtlasDriver, MAP_SCRIPT } from './atlas-driver.ts';
import { holdLateness } from './time-limits.ts';

/**
 * The view in which a reused page waits for the next test: open sea, so that little is drawn, with a camera that no test uses, so that
 * opening an address always moves the map.
 */
const REST = 'map=3.21/-48/-128';
/** How many frames to wait for a page to return to its initial state. */
const LOOKS = 40;

/** The state of a page beyond its address: what is open, pressed, typed or stored. Runs in the page. */
function leftBehind(): string {
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ tagName, className }) => `${tagName} ${String(className)}`);
  const values = [...document.querySelectorAll('input, select, textarea')].map((field) =>
    field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)
      ? `${field.name} ${field.value} ${field.checked}`
      : `${(field as HTMLInputElement).name} ${(field as HTMLInputElement).value}`,
  );
  return JSON.stringify({
    language: document.documentElement.lang,
    open: seen(
      '[open], [aria-expanded="true"], [aria-pressed="true"], [data-open], [data-lit], aside, [role="dialog"], .paper-map svg',
    ),
    size: [window.innerWidth, window.innerHeight],
    dark: document.documentElement.dataset.theme ?? matchMedia('(prefers-color-scheme: dark)').matches,
    sheet: document.querySelector<HTMLElement>('.atlas')?.dataset.sheet,
    values,
    stored: [{ ...localStorage }, { ...sessionStorage }],
  });
}

/** Installs a clock that {@link passHalfAMinute} sets forward. Runs in the page, before its scripts. */
function keepClock(): void {
  const now = performance.now.bind(performance);
  Object.assign(window, { atlasPassed: 0 });
  performance.now = () => now() + Number(Reflect.get(window, 'atlasPassed'));
}

/**
 * Sets the clock forward by 30 seconds. Like browsers, the atlas limits how many addresses it writes within that time, and tests would
 * use up the limit. Runs in the page.
 */
function passHalfAMinute(): void {
  Object.assign(window, { atlasPassed: Number(Reflect.get(window, 'atlasPassed')) + 30_000 });
}

/** Resets a page as far as a reader could: closes, clears and scrolls back everything. Runs in the page. */
function tidy(): void {
  const press = (selector: string) => {
    for (const button of document.querySelectorAll<HTMLElement>(selector)) button.click();
  };
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  press('.tour-toggle[aria-pressed="true"], button[aria-expanded="true"]');
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[open]')) details.open = false;
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (search?.value || search?.closest('[data-open]'))
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  const atlas = document.querySelector<HTMLElement>('.atlas');
  if (atlas?.dataset.sheet !== 'half') press('.sheet-handle');
  // Resets the starting point of sequential focus navigation: otherwise Tab would continue from the last focus.
  const beginning = document.createElement('span');
  beginning.tabIndex = -1;
  document.body.prepend(beginning);
  beginning.focus();
  beginning.remove();
  window.dispatchEvent(new Event('afterprint'));
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTo(0, 0);
  // Holds the scroll positions of earlier history entries.
  sessionStorage.clear();
  if (localStorage.length > 0) {
    localStorage.clear();
    // Simulates a change by another tab, because a page gets no storage events for its own changes.
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  }
}

/** Adds a style sheet. Runs in the page, before its scripts. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/**
 * Goes to an address without a page load, as Forward does. Runs in the page.
 *
 * @returns key of the new history entry
 */
function goWithin(address: string): string | undefined {
  // With a state like the page's own entries: it would replace the state of an entry without one, which is another history write.
  history.pushState({ entry: crypto.randomUUID() }, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  return window.navigation.currentEntry?.key;
}

/**
 * Goes back to a history entry, so that the next one replaces all later entries: browsers limit the history to fifty. Runs in the page.
 *
 * @returns false if the page has been reloaded since that entry
 */
async function goBackTo(key: string): Promise<boolean> {
  const { navigation } = window;
  const entry = navigation.entries().find((each) => each.key === key);
  if (!entry?.sameDocument) return false;
  const steps = entry.index - (navigation.currentEntry?.index ?? 0);
  if (steps === 0) return true;
  const gone = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  history.go(steps);
  await gone;
  return true;
}

/** Waits until rendering has finished. Runs in the page. */
async function rendered(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  // Deferred rendering is done once the page is idle,
  await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  await frame();
  // except for parts that are fetched first. The skip links lead to those, so their targets tell when they have arrived.
  const isThere = ({ hash }: HTMLAnchorElement) => hash === '' || document.getElementById(hash.slice(1)) !== null;
  const first = () => [...document.querySelectorAll<HTMLAnchorElement>('.skip-links a')];
  for (let looks = 0; looks < 120 && !first().every(isThere); looks += 1) await frame();
}

export interface Use {
  /** Whether to load the interactive map. */
  readonly map: boolean;
  /** The view in which the page waits, as the query of an address. */
  readonly rest: string;
  /** Additional styles. */
  readonly css?: string;
}

/** The kinds of reused pages. */
export const USES = {
  /** The page without its map. */
  text: { map: false, rest: REST },
  /** The page with its map. */
  map: { map: true, rest: REST },
  /** An embedded map without anything over it. */
  picture: {
    map: true,
    rest: `embed=1&${REST}`,
    css: '.embed-bar, .map-buttons, .map-title, .map-caption-area, .maplibregl-control-container { display: none }',
  },
} as const satisfies Readonly<Record<string, Use>>;

/** A page that is opened once and used by many tests, because loading it takes many times as long as most tests. */
export class ReusedPage {
  readonly page: Page;
  readonly #base: string;
  readonly #use: Use;
  readonly #options: BrowserContextOptions;
  #rest = '';
  /** Key of the history entry at which the page waits. */
  #home = '';

  private constructor(page: Page, base: string, use: Use, options: BrowserContextOptions) {
    this.page = page;
    this.#base = base;
    this.#use = use;
    this.#options = options;
  }

  static async open(browser: Browser, options: BrowserContextOptions, use: Use): Promise<ReusedPage> {
    const { map, rest, css } = use;
    const context = await browser.newContext(options);
    await context.addInitScript(keepClock);
    // On the context: routes of the page are removed after each test, which would release the requests.
    if (!map) await context.route(MAP_SCRIPT, () => {});
    const base = options.baseURL ?? '';
    const reused = new ReusedPage(await context.newPage(), base, use, options);
    const atlas = new AtlasDriver(reused.page, new URL(base).pathname);
    if (!map) await holdLateness(reused.page);
    if (css !== undefined) await reused.page.addInitScript(addStyles, css);
    if (map) await atlas.open(`./?${rest}`);
    else await atlas.visit(`./?${rest}`);
    await reused.page.mouse.move(0, 0);
    await reused.#goHome();
    await reused.page.evaluate(tidy);
    reused.#rest = await reused.page.evaluate(leftBehind);
    return reused;
  }

  /** Shows another address, relative to the site, without a page load. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate(goWithin, new URL(address, this.#base).href);
    await this.page.evaluate(rendered);
  }

  async #goHome(): Promise<void> {
    const { page } = this;
    if (!(await page.evaluate(goBackTo, this.#home)))
      this.#home = (await page.evaluate(goWithin, new URL(`./?${this.#use.rest}`, this.#base).href)) ?? '';
    await page.evaluate(rendered);
  }

  /**
   * Resets the page to the state in which it waits.
   *
   * @returns false if a test has left something that cannot be reset; then the page must be discarded
   */
  async rest(): Promise<boolean> {
    if (this.page.isClosed()) return false;
    await this.page.unrouteAll();
    await this.#asOpened();
    const atlas = new AtlasDriver(this.page);
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(tidy);
    if (this.#use.map) await atlas.moving(() => this.#goHome());
    else await this.#goHome();
    await this.page.evaluate(passHalfAMinute);
    // A language that is still loading, and restored focus, take a little longer than the address.
    for (let look = 0; look < LOOKS; look += 1) {
      await this.page.evaluate(tidy);
      await this.page.evaluate(frame);
      if ((await this.page.evaluate(leftBehind)) === this.#rest) return true;
    }
    return false;
  }

  /** Restores the window's size and the emulated media features. */
  async #asOpened(): Promise<void> {
    const { viewport, colorScheme, reducedMotion } = this.#options;
    const now = this.page.viewportSize();
    if (viewport && (now?.width !== viewport.width || now.height !== viewport.height))
      await this.page.setViewportSize(viewport);
    await this.page.emulateMedia({
      media: null,
      ...(colorScheme !== undefined && { colorScheme }),
      ...(reducedMotion !== undefined && { reducedMotion }),
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
