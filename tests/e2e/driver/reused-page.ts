import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { AtlasDriver, MAP_SCRIPT } from './atlas-driver.ts';
import { holdLateness } from './time-limits.ts';

/**
 * Where a reused page waits for the next test: on no land, so that nothing is drawn, and with a camera that no test asks for, so that the map
 * has always somewhere to go.
 */
const REST = 'map=3.21/-48/-128';
/** How often it is looked whether a page is as it was, one frame after the other. */
const LOOKS = 40;

/** What a test has left that the address does not hold: what is open, pressed, typed or stored. Runs in the page. */
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

/** A clock that {@link passHalfAMinute} puts forward. Runs in the page, before its scripts. */
function keepClock(): void {
  const now = performance.now.bind(performance);
  Object.assign(window, { atlasPassed: 0 });
  performance.now = () => now() + Number(Reflect.get(window, 'atlasPassed'));
}

/**
 * The atlas writes only so many addresses within half a minute, as browsers do: tests use them up sooner than readers would. Runs in the
 * page.
 */
function passHalfAMinute(): void {
  Object.assign(window, { atlasPassed: Number(Reflect.get(window, 'atlasPassed')) + 30_000 });
}

/** Does what a reader would to be where they began. Runs in the page. */
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
  // Without this, Tab would go on from where the focus was last; in a new page it starts at the beginning.
  const beginning = document.createElement('span');
  beginning.tabIndex = -1;
  document.body.prepend(beginning);
  beginning.focus();
  beginning.remove();
  window.dispatchEvent(new Event('afterprint'));
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTo(0, 0);
  // Where earlier entries of the history were scrolled to.
  sessionStorage.clear();
  if (localStorage.length > 0) {
    localStorage.clear();
    // As if another tab had done it: of their own deeds pages are not told.
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  }
}

/** Runs in the page before its own scripts. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/**
 * Goes to an address as by Forward, without a load. Runs in the page.
 *
 * @returns the key of its entry in the history
 */
function goWithin(address: string): string | undefined {
  // Named, as the page's own entries are: to one without a name it would write the address once more.
  history.pushState({ entry: crypto.randomUUID() }, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  return window.navigation.currentEntry?.key;
}

/**
 * Goes back to an entry of the history, so that the next one takes the place of all that came after it: browsers keep fifty. Runs in
 * the page.
 *
 * @returns false where the page has been loaded anew since then
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

/** Waits until nothing more is to be rendered. Runs in the page. */
async function rendered(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  // What may be rendered later than at once is by now.
  await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  await frame();
  // But for what is fetched first: the first links of the page lead to it.
  const isThere = ({ hash }: HTMLAnchorElement) => hash === '' || document.getElementById(hash.slice(1)) !== null;
  const first = () => [...document.querySelectorAll<HTMLAnchorElement>('.skip-links a')];
  for (let looks = 0; looks < 120 && !first().every(isThere); looks += 1) await frame();
}

export interface Use {
  /** Whether the map is to arrive. */
  readonly map: boolean;
  /** Where it waits, as the query of an address. */
  readonly rest: string;
  /** What is added to the style sheets. */
  readonly css?: string;
}

/** What reused pages serve for, each kind with pages of its own. */
export const USES = {
  /** The page without its map. */
  text: { map: false, rest: REST },
  /** The page with its map. */
  map: { map: true, rest: REST },
  /** An embedded map with nothing over it. */
  picture: {
    map: true,
    rest: `embed=1&${REST}`,
    css: '.embed-bar, .map-buttons, .map-title, .map-caption-area, .maplibregl-control-container { display: none }',
  },
} as const satisfies Readonly<Record<string, Use>>;

/** A page that is opened once and serves test after test: to load it anew takes many times as long as most of them. */
export class ReusedPage {
  readonly page: Page;
  readonly #base: string;
  readonly #use: Use;
  readonly #options: BrowserContextOptions;
  #rest = '';
  /** The entry of the history at which it waits. */
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
    // Not of the page, whose routes are taken away after each test, which would let go what they hold.
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

  /** The address of the atlas, relative to the site, becomes what the page shows. */
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
   * Brings the page back to where it waits.
   *
   * @returns false where a test has left what cannot be put back: then the page has served its time
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
    // A language that is still coming, and a focus that is given back, come a little later than the address.
    for (let look = 0; look < LOOKS; look += 1) {
      await this.page.evaluate(tidy);
      await this.page.evaluate(frame);
      if ((await this.page.evaluate(leftBehind)) === this.#rest) return true;
    }
    return false;
  }

  /** The window's size and what the page is shown on, as they were at first. */
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
