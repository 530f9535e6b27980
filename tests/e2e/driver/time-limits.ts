import type { Page } from '@playwright/test';

/** Call before the page is opened: the time limits of its requests never pass, so that a slow machine is not taken for a slow host. */
export async function holdTimeLimits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
}
