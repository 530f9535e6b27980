import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';

/** Page object for the sheet that contains the text on a phone. */
export class SheetDriver {
  readonly #atlas: AtlasDriver;
  readonly #page: Page;

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
    this.#page = atlas.page;
  }

  height(): Promise<number> {
    return this.#atlas.column().evaluate((element) => element.getBoundingClientRect().height);
  }

  /** The sheet's handle, whose name says what pressing it does next. */
  button(name: 'Show more of the text' | 'Show more of the map' | 'Show text and map'): Locator {
    return this.#page.getByRole('button', { name });
  }

  async expectState(state: 'peek' | 'half' | 'full'): Promise<void> {
    await expect(this.#page.locator('.atlas')).toHaveAttribute('data-sheet', state);
  }

  /** Drags the handle down until the system cancels the touch, as for a gesture of its own. */
  async dragTakenOver(): Promise<void> {
    const grip = await this.#page.locator('.sheet-handle').boundingBox();
    if (!grip) throw new Error('The sheet has a grip');
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    const touch = await this.#page.context().newCDPSession(this.#page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const dy of [10, 80, 160]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + dy }] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  }

  /** CSS pixels by which the page is wider than the window. */
  pageOverflow(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  mastheadOverflow(): Promise<number> {
    return this.#page.locator('.masthead').evaluate((element) => element.scrollWidth - element.clientWidth);
  }
}
