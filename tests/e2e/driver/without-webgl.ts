import type { BrowserContext, Page } from '@playwright/test';

/** Disables WebGL for a page, or all pages of a context, that are opened from now on. */
export async function withoutWebgl(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
}
