import type { BrowserContext, Page } from '@playwright/test';

/** From now on the page, or every page of a context, is opened as in a browser that offers no WebGL. */
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
