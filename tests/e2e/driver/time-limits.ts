import type { Page } from '@playwright/test';

/** Call before the page is opened: the time limits of its requests never pass, so that a slow machine is not taken for a slow host. */
export async function holdTimeLimits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
}

/** Call before the page is opened: it is not said that the map is late before {@link passTime}. */
export async function holdLateness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const held = new Map<number, { readonly run: () => void; readonly delay: number }>();
    Object.assign(window, {
      atlasHeld: held,
      setTimeout: (run: () => void, delay = 0, ...rest: never[]) => {
        if (delay < 10_000) return set(run, delay, ...rest);
        // Browsers count their own from 1 on.
        const id = -1 - held.size;
        held.set(id, { run, delay });
        return id;
      },
      clearTimeout: (id?: number) => (id !== undefined && held.delete(id)) || clear(id),
    });
  });
}

/** As if so many milliseconds had gone by since the page was opened, for what {@link holdLateness} holds. */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((passed) => {
    type Held = Map<number, { readonly run: () => void; readonly delay: number }>;
    const { atlasHeld } = window as unknown as { readonly atlasHeld: Held };
    for (const [id, { run, delay }] of [...atlasHeld])
      if (delay <= passed) {
        atlasHeld.delete(id);
        run();
      }
  }, milliseconds);
}
