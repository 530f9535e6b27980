import type { Page } from '@playwright/test';

/** Height of the frame in an embedding page, in CSS pixels; 0 if not set. */
export function frameHeight(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector('iframe')?.height ?? 0));
}
