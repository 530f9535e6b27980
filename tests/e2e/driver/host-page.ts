import type { Page } from '@playwright/test';

/** Height that a host page has given the frame in it, in CSS pixels; 0 where it has given none. */
export function frameHeight(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector('iframe')?.height ?? 0));
}
