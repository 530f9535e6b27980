import type { Page } from '@playwright/test';

/**
 * Disables the timeouts of the page's requests, so that a slow machine is not taken for a slow host. Must be called before the page is
 * opened.
 */
export async function holdTimeLimits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
}

/** Holds timers of ten seconds and more, such as the notice that the map is late, until {@link passTime}. Must be called before opening. */
export async function holdLateness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const held = new Map<number, { readonly run: () => void; readonly delay: number }>();
    Object.assign(window, {
      atlasHeld: held,
      setTimeout: (run: () => void, delay = 0, ...rest: never[]) => {
        if (delay < 10_000) return set(run, delay, ...rest);
        // Negative, because browsers number their own timers from 1.
        const id = -1 - held.size;
        held.set(id, { run, delay });
        return id;
      },
      clearTimeout: (id?: number) => (id !== undefined && held.delete(id)) || clear(id),
    });
  });
}

/** Runs the timers held by {@link holdLateness} whose delay is at most this. */
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
