import type { Page } from '@playwright/test';

/** Call before the page is opened: the time limits of its requests never pass, so that a slow machine is not taken for a slow host. */
export async function holdTimeLimits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
}

/** Call before the page is opened: it is never said that the map is late. */
export async function holdLateness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const set = window.setTimeout.bind(window);
    const late = (delay = 0) => delay >= 10_000;
    Object.assign(window, {
      setTimeout: (run: () => void, delay?: number, ...rest: never[]) => (late(delay) ? 0 : set(run, delay, ...rest)),
    });
  });
}
