import { expect, type Page } from '@playwright/test';

/**
 * Leaves a page, does something elsewhere on the site, and goes back to the page, which must be the same one: its scripts were held, not
 * started again.
 */
export async function returnFromCache(page: Page, elsewhere: string, doThere: () => void): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { atlasPersisted: persisted }));
  });
  await page.goto(elsewhere);
  await page.evaluate(doThere);
  // No load event comes of a page that has been loaded already.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'atlasPersisted'))).toBe(true);
}
