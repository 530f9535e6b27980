/**
 * Runs inside every measured page, starting before its first script. Bundled into one script that defines `atlasProbe`.
 */
import { CONTRACT } from './contract.ts';

/** A map that has set no mark for this long is considered idle. */
const QUIET_MS = 250;
const SETTLING_LIMIT_MS = 5000;

/** When the map last became idle, with its pixels drawn; in milliseconds since navigation started. */
let restedAt = 0;
let readyAt: number | undefined;
let layoutShift = 0;
let largestPaint: number | null = null;
let blocking = 0;

/** The page's WebGL contexts. Reading a pixel waits until the driver has finished drawing. */
const contexts = new Set<WebGL2RenderingContext>();
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...values: unknown[]) {
  const context = Reflect.apply(getContext, this, values) as RenderingContext | null;
  if (context instanceof WebGL2RenderingContext) contexts.add(context);
  return context;
} as typeof getContext;

function finishDrawing(): void {
  for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

const mark = performance.mark.bind(performance);
performance.mark = (name, options) => {
  if (name === CONTRACT.idleMark) {
    finishDrawing();
    restedAt = performance.now();
  }
  return mark(name, options);
};

function observe(type: string, each: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
}
observe('layout-shift', (entry) => {
  const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
  if (!hadRecentInput) layoutShift += value;
});
observe('largest-contentful-paint', ({ startTime }) => {
  largestPaint = startTime;
});
observe('longtask', ({ duration }) => {
  blocking += duration - 50;
});

const whenReady = new Promise<number>((done) => {
  const look = () => {
    if (readyAt !== undefined || !isReady()) return;
    finishDrawing();
    readyAt = performance.now();
    observer.disconnect();
    done(readyAt);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
});

function isReady(): boolean {
  const region = document.querySelector(CONTRACT.map);
  const box = region?.hasAttribute('aria-busy') ? region : region?.querySelector('[aria-busy]');
  return box?.getAttribute('aria-busy') === 'false';
}

/** Time of the last idle mark; undefined before the first. */
function lastMark(): number | undefined {
  return restedAt || undefined;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function settle(): Promise<void> {
  const limit = performance.now() + SETTLING_LIMIT_MS;
  while (performance.now() < limit && performance.now() - (lastMark() ?? 0) < QUIET_MS) await wait(QUIET_MS / 5);
}

function usableCheckboxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(CONTRACT.sectorCheckboxes)].filter(
    ({ disabled }) => !disabled,
  );
}

/** Milliseconds from the start of navigation until the map is no longer busy; `null` if that takes too long. */
function mapReady(limitMs: number): Promise<number | null> {
  return Promise.race([whenReady, wait(limitMs).then(() => null)]);
}

/** The values of the sector filter's checkboxes. */
function sectors(): readonly string[] {
  return usableCheckboxes().map(({ value }) => value);
}

/**
 * Clicks a sector's checkbox on an idle map and waits until the map is idle again. A map may become idle several times in a row,
 * first for places and later for labels; the last time counts.
 *
 * @returns milliseconds, or `null` if the map does not respond in time
 */
async function toggleSector(sector: string, limitMs: number): Promise<number | null> {
  const checkbox = usableCheckboxes().find(({ value }) => value === sector);
  if (!checkbox) return null;
  await settle();
  const started = performance.now();
  checkbox.click();
  while ((lastMark() ?? 0) <= started) {
    if (performance.now() - started > limitMs) return null;
    await wait(QUIET_MS / 5);
  }
  await settle();
  return (lastMark() ?? started) - started;
}

/** The browser's own metrics of the page load; times in milliseconds. */
function paints() {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  return { first, largest: largestPaint, layoutShift, blocking };
}

/**
 * Clicks an element and waits until the map is drawn and idle again.
 *
 * @returns milliseconds, or `null` if the map does not respond in time
 */
async function click(selector: string, limitMs: number): Promise<number | null> {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) return null;
  await settle();
  const started = performance.now();
  element.click();
  while ((lastMark() ?? 0) <= started) {
    if (performance.now() - started > limitMs) return null;
    await wait(QUIET_MS / 5);
  }
  await settle();
  return (lastMark() ?? started) - started;
}

function phraseOf(place: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${CONTRACT.phrases}[href*="/place/${CSS.escape(place)}/"]`);
}

/**
 * Points at a phrase of the text and waits until the map has been redrawn.
 *
 * @returns milliseconds, or `null` if the map does not respond in time
 */
async function pointAtPhrase(place: string, limitMs: number): Promise<number | null> {
  const phrase = phraseOf(place);
  if (!phrase) return null;
  await settle();
  const started = performance.now();
  phrase.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  while ((lastMark() ?? 0) <= started) {
    if (performance.now() - started > limitMs) return null;
    await nextFrame();
  }
  const latency = (lastMark() ?? started) - started;
  phrase.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
  return latency;
}

/**
 * Points at a symbol of the map and waits until the text is laid out with the phrase highlighted, in the frame that will show it.
 * The time to paint that frame is not included: it depends on the machine, since the same frame redraws the map as well.
 *
 * @param x, y position of the symbol, in CSS pixels of the page
 * @returns milliseconds, or `null` if the text does not respond in time
 */
async function pointAtSymbol(place: string, x: number, y: number, limitMs: number): Promise<number | null> {
  const phrase = phraseOf(place);
  const canvas = document.querySelector(CONTRACT.map)?.querySelector('canvas');
  if (!phrase || !canvas) return null;
  await settle();
  const started = performance.now();
  canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: x, clientY: y }));
  do {
    if (performance.now() - started > limitMs) return null;
    await nextFrame();
  } while (!phrase.hasAttribute(CONTRACT.lit));
  document.body.getBoundingClientRect();
  const latency = performance.now() - started;
  canvas.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
  return latency;
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

const probe = { mapReady, paints, click, sectors, toggleSector, pointAtPhrase, pointAtSymbol };
export type Probe = typeof probe;
globalThis.atlasProbe = probe;
