import { expect, type Page } from '@playwright/test';

/**
 * Leaves a page, does something elsewhere on the site, and goes back to the page, which must be the same one: its scripts were held, not
 * started again.
 */
export async function returnFromCache(page: Page, elsewhere: string, doThere: () => void = () => {}): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { atlasPersisted: false });
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { atlasPersisted: persisted }));
  });
  // For what names no icon, the browser asks the host for one, which may have other sites than the atlas.
  await page.route('**/favicon.ico', (route) => route.abort());
  await page.goto(elsewhere);
  await page.evaluate(doThere);
  // No load event comes of a page that has been loaded already.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'atlasPersisted'))).toBe(true);
}

/**
 * Has the graphics of the map taken away as the last thing before the page is held: it hears of it when it runs again.
 *
 * @returns waits until the map that was lost is gone
 */
export async function loseGraphicsWhenLeft(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    addEventListener('pagehide', () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      canvas?.setAttribute('data-lost', '');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  });
  return () => page.locator('canvas[data-lost]').waitFor({ state: 'detached' });
}

/** Days that pass for a page and for those after it, by a clock that {@link passDays} puts forward. To be called before the page is opened. */
export async function watchDays(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { Date: Real } = globalThis;
    const later = () => Number(localStorage.getItem('test:days')) * 86_400_000;
    globalThis.Date = new Proxy(Real, {
      construct: (target, values) => Reflect.construct(target, values.length === 0 ? [Real.now() + later()] : values),
      get: (target, name) => (name === 'now' ? () => Real.now() + later() : Reflect.get(target, name)),
    });
  });
}

/** Runs in a page of the site. */
export const passDays = (): void => localStorage.setItem('test:days', '2');
