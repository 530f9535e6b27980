import { type CDPSession, expect, type Page } from '@playwright/test';
import { FORMS } from '../../../src/languages/forms.ts';
import type { AtlasDriver } from './atlas-driver.ts';

/** Memory that a page retains after garbage collection. */
export interface Held {
  /** Size of the JavaScript heap, in bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How often each action is repeated. */
export interface Rounds {
  readonly selections: number;
  readonly toggles: number;
  readonly languages: number;
  /** Number of steps through the history, back and forward combined. */
  readonly steps: number;
}

/** Recorded activity of the page. */
interface Noted {
  /** Times of history writes, in milliseconds. */
  readonly writes: number[];
  /** Number of requested frames, timers, and messages to workers. */
  asked: number;
  hidden: boolean;
}

/** A speed-up at which the animation advances in every frame, instead of every twelfth or so. */
export const IN_EVERY_FRAME = 20;

/** Records activity. Runs in the page, before its scripts. @param hurry factor by which frame timestamps are multiplied */
function note(hurry: number): void {
  const noted: Noted = { writes: [], asked: 0, hidden: false };
  const { writes } = noted;
  Object.assign(globalThis, { atlasNoted: noted });
  const { setTimeout: later, setInterval: always, requestAnimationFrame: request } = window;
  // Browsers run no animation frames for hidden pages.
  const shown = (work: (time: number) => void, time: number): void => {
    if (noted.hidden) request((next) => shown(work, next));
    else work(time * hurry);
  };
  window.requestAnimationFrame = (work) => {
    noted.asked += 1;
    return request((time) => shown(work, time));
  };
  window.setTimeout = ((...values: Parameters<typeof later>) => {
    noted.asked += 1;
    return later(...values);
  }) as typeof setTimeout;
  window.setInterval = ((...values: Parameters<typeof always>) => {
    noted.asked += 1;
    return always(...values);
  }) as typeof setInterval;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...values: unknown[]) {
    noted.asked += 1;
    postMessage.apply(this, values as Parameters<typeof postMessage>);
  };
  Object.defineProperty(document, 'hidden', { get: () => noted.hidden });
  Object.defineProperty(document, 'visibilityState', { get: () => (noted.hidden ? 'hidden' : 'visible') });
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = History.prototype[name];
    History.prototype[name] = function (...values) {
      writes.push(performance.now());
      original.apply(this, values);
    };
  }
}

/** Repeats readers' actions many times, inside the page and as fast as it can draw, and measures what memory is retained. */
export class Endurance {
  readonly #atlas: AtlasDriver;
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(atlas: AtlasDriver, devtools: CDPSession) {
    this.#atlas = atlas;
    this.#page = atlas.page;
    this.#devtools = devtools;
  }

  /**
   * Must be called before the page is opened.
   *
   * @param hurry factor by which time passes faster in animation frames
   */
  static async watch(atlas: AtlasDriver, hurry = 1): Promise<Endurance> {
    await atlas.page.addInitScript(note, hurry);
    const devtools = await atlas.page.context().newCDPSession(atlas.page);
    await devtools.send('HeapProfiler.enable');
    return new Endurance(atlas, devtools);
  }

  /** The retained memory once the page is idle. Collects garbage until the heap shrinks no further, since some takes several rounds. */
  async held(): Promise<Held> {
    let before = Number.POSITIVE_INFINITY;
    for (;;) {
      await this.#page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      await this.#devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await this.#devtools.send('Memory.getDOMCounters');
      if (usedSize > before * 0.995) return { heap: usedSize, nodes, listeners: jsEventListeners };
      before = usedSize;
    }
  }

  /** Performs all actions, and returns to the initial view. */
  async live({ selections, toggles, languages, steps }: Rounds): Promise<void> {
    await this.select(selections);
    await this.#page.keyboard.press('Escape');
    await this.toggle(toggles);
    await this.changeLanguage(languages);
    await this.backAndForward(steps);
  }

  /** Opens one place after another, one per frame. */
  async select(count: number): Promise<void> {
    await this.#page.evaluate(async (times) => {
      const mentions = [...document.querySelectorAll<HTMLElement>('.digest .mention[data-place]')];
      const ids = [...new Set(mentions.map(({ dataset }) => dataset.place))];
      for (let time = 0; time < times; time += 1) {
        const id = ids[time % ids.length];
        document.querySelector<HTMLElement>(`.digest .mention[data-place="${id}"]`)?.click();
        await new Promise(requestAnimationFrame);
      }
    }, count);
  }

  /** Toggles one sector on and off, then the next. */
  async toggle(count: number): Promise<void> {
    await this.#page.evaluate(async (times) => {
      for (let time = 0; time < times; time += 1) {
        const boxes = document.querySelectorAll<HTMLElement>('input[name="sector"]');
        boxes[(time >> 1) % boxes.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    }, count);
  }

  /** Cycles through the languages, waiting for each to load. */
  async changeLanguage(count: number): Promise<void> {
    const tags = Object.values(FORMS).map(({ tag }) => tag);
    for (let time = 0; time < count; time += 1) {
      await this.#page.evaluate(async (known) => {
        const root = document.documentElement;
        const links = [...document.querySelectorAll<HTMLElement>('nav.languages a')];
        const next = links[(links.findIndex((link) => link.ariaCurrent) + 1) % links.length];
        const before = root.lang;
        const changed = new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            if (root.lang === before || !known.includes(root.lang)) return;
            observer.disconnect();
            done();
          });
          observer.observe(root, { attributeFilter: ['lang'] });
        });
        next?.click();
        await changed;
      }, tags);
    }
  }

  /** Goes back and forward alternately, waiting for the page each time. */
  async backAndForward(steps: number): Promise<void> {
    await this.#page.evaluate(async (times) => {
      for (let time = 0; time < times; time += 1) {
        await new Promise((done) => {
          window.addEventListener('popstate', () => requestAnimationFrame(done), { once: true });
          if (time % 2 === 0) history.back();
          else history.forward();
        });
      }
    }, steps);
  }

  /** Zooms in, moves east and south, zooms out, moves west and north, and so on: one button every three frames. */
  async moveCamera(times: number): Promise<void> {
    const open = this.#atlas.map.locator('.move-tool [aria-expanded="false"]');
    if (await open.isVisible()) await open.click();
    await this.#page.evaluate(async (count) => {
      const buttons = ['.map-buttons > button:nth-of-type(1)', '[data-direction=east]', '[data-direction=south]']
        .concat(['.map-buttons > button:nth-of-type(2)', '[data-direction=west]', '[data-direction=north]'])
        .map((selector) => document.querySelector<HTMLElement>(selector));
      for (let time = 0; time < count; time += 1) {
        buttons[time % buttons.length]?.click();
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      }
    }, times);
  }

  /** Makes the map lose its WebGL context, and waits for its replacement, pressing the retry button if there is one. */
  async loseContext(): Promise<void> {
    const { map } = this.#atlas;
    await map.locator('canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.dataset.lost = '';
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await map.locator('canvas[data-lost]').waitFor({ state: 'detached' });
    const retry = map.locator('.map-missing button');
    await map.locator('canvas.maplibregl-canvas').or(retry).first().waitFor();
    if (await retry.isVisible()) await retry.click();
    await this.#atlas.mapReady();
  }

  /** The largest number of history writes within any 30 seconds, and the total. */
  async mostWrites(): Promise<{ readonly most: number; readonly all: number }> {
    const { writes: times } = await this.#noted();
    const within = times.map((end) => times.filter((time) => time <= end && time > end - 30_000).length);
    return { most: Math.max(0, ...within), all: times.length };
  }

  /** Simulates switching to another tab, or back to this one. */
  async hide(hidden: boolean): Promise<void> {
    await this.#page.evaluate((value) => {
      (globalThis as unknown as { atlasNoted: Noted }).atlasNoted.hidden = value;
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  /** Waits until the page is inactive: no new frames, timers or messages within half a second. */
  async atRest(): Promise<void> {
    let before = -1;
    await expect
      .poll(
        async () => {
          const last = before;
          before = (await this.#noted()).asked;
          return before - last;
        },
        { intervals: [500] },
      )
      .toBe(0);
  }

  #noted(): Promise<Noted> {
    return this.#page.evaluate(() => (globalThis as unknown as { atlasNoted: Noted }).atlasNoted);
  }
}
