import type { Locator } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';

/** Width of the text on A4 and Letter, in CSS pixels. */
const PAPER = { width: 690, height: 980 };

/** Speaks of the page as it is printed. */
export class PaperDriver {
  readonly #atlas: AtlasDriver;
  /** Below the map: what of the atlas is shown. */
  readonly state: Locator;
  /** The map as it is painted for paper. */
  readonly map: Locator;

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
    this.state = atlas.page.locator('.printed-state');
    this.map = atlas.page.locator('.paper-map svg').first();
  }

  /** Pages that the browser makes of it. */
  async pages(format: 'A4' | 'Letter'): Promise<number> {
    const bytes = await this.#atlas.page.pdf({ format });
    return bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  }

  /** From now on the page is laid out as on paper, with the map that was painted for it. */
  async lay(): Promise<void> {
    const { page } = this.#atlas;
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  /** Asks for the page by the keys that print it, and waits until the browser has been asked. */
  async printByKeys(): Promise<void> {
    const { page } = this.#atlas;
    await this.watchPrinting();
    await page.keyboard.press('ControlOrMeta+p');
    await this.asked();
  }

  /** From now on the browser prints nothing, and says that it was asked to. */
  async watchPrinting(): Promise<void> {
    await this.#atlas.page.evaluate(() => {
      performance.clearMarks('test:print');
      window.print = () => void performance.mark('test:print');
    });
  }

  async asked(): Promise<void> {
    await this.#atlas.page.waitForFunction(() => performance.getEntriesByName('test:print').length > 0);
  }

  /** Ids of the places that the map on paper shows. */
  places(): Promise<string[]> {
    return this.map
      .locator('a[data-place]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-place') ?? ''))]);
  }

  /** How bright the map's water is, from 0 to 255. */
  brightness(): Promise<number> {
    return this.#atlas.map.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(
        Number,
      );
      return (red + green + blue) / 3;
    });
  }

  /** The head of a table, as the browser takes it: repeated on every page, or not. */
  headDisplay(): Promise<string> {
    return this.#atlas.page.locator('.whole-page thead').evaluate((head) => getComputedStyle(head).display);
  }

  /** The part of the window that the map takes. */
  mapBox(): Promise<{ readonly width: number; readonly height: number } | null> {
    return this.#atlas.map.boundingBox();
  }

  /** What a reader could press, if paper could be pressed; the heads of columns are words all the same. */
  controls(): Locator {
    return this.#atlas.page.locator(':is(button, input, select, textarea):not(thead button)').filter({ visible: true });
  }
}
