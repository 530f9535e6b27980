import { expect, type Page } from '@playwright/test';

/**
 * Leaves a page, does something on another page of the site, and goes back. Expects the page to come from the back/forward cache, so
 * that its scripts were suspended and not restarted.
 *
 * @param doThere runs in the other page
 */
export async function returnFromCache(page: Page, elsewhere: string, doThere: () => void = () => {}): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { atlasPersisted: false });
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { atlasPersisted: persisted }));
  });
  // If a page names no icon, the browser requests one from the host's root, where the site under test may not be.
  await page.route('**/favicon.ico', (route) => route.abort());
  await page.goto(elsewhere);
  await page.evaluate(doThere);
  // A page from the back/forward cache fires no load event.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'atlasPersisted'))).toBe(true);
}

/**
 * Makes the map lose its WebGL context just before the page is suspended; the page learns of it when it resumes.
 *
 * @returns a function that waits until the lost map has been removed
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

/** Makes a page and later ones use a clock that {@link passDays} sets forward. Must be called before the page is opened. */
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

/** Sets the clock forward by two days. Runs in a page of the site. */
export const passDays = (): void => localStorage.setItem('test:days', '2');
