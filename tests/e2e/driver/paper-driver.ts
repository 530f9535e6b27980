import type { Locator } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';

/** Width of the text on A4 and Letter, in CSS pixels. */
const PAPER = { width: 690, height: 980 };

/** Page object for the printed page. */
export class PaperDriver {
  readonly #atlas: AtlasDriver;
  /** The line below the map that describes what is shown. */
  readonly state: Locator;
  /** The map that is drawn for print. */
  readonly map: Locator;

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
    this.state = atlas.page.locator('.printed-state');
    this.map = atlas.page.locator('.paper-map svg').first();
  }

  /** The number of printed pages. */
  async pages(format: 'A4' | 'Letter'): Promise<number> {
    const bytes = await this.#atlas.page.pdf({ format });
    return bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  }

  /** Lays out the page as for print, including the map drawn for it. */
  async lay(): Promise<void> {
    const { page } = this.#atlas;
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  /** Presses the print shortcut, and waits until `print()` has been called. */
  async printByKeys(): Promise<void> {
    const { page } = this.#atlas;
    await this.watchPrinting();
    await page.keyboard.press('ControlOrMeta+p');
    await this.asked();
  }

  /** Replaces `print()` with a mark that {@link asked} waits for. */
  async watchPrinting(): Promise<void> {
    await this.#atlas.page.evaluate(() => {
      performance.clearMarks('test:print');
      window.print = () => void performance.mark('test:print');
    });
  }

  async asked(): Promise<void> {
    await this.#atlas.page.waitForFunction(() => performance.getEntriesByName('test:print').length > 0);
  }

  /** Ids of the places on the printed map. */
  places(): Promise<string[]> {
    return this.map
      .locator('a[data-place]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-place') ?? ''))]);
  }

  /** Brightness of the map's water, from 0 to 255. */
  brightness(): Promise<number> {
    return this.#atlas.map.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(
        Number,
      );
      return (red + green + blue) / 3;
    });
  }

  /** The computed `display` of the table's header, which decides whether it is repeated on every page. */
  headDisplay(): Promise<string> {
    return this.#atlas.page.locator('.whole-page thead').evaluate((head) => getComputedStyle(head).display);
  }

  /** Bounding box of the map, in CSS pixels. */
  mapBox(): Promise<{ readonly width: number; readonly height: number } | null> {
    return this.#atlas.map.boundingBox();
  }

  /** Controls that should not be printed. Column headers are buttons too, but are printed as text. */
  controls(): Locator {
    return this.#atlas.page.locator(':is(button, input, select, textarea):not(thead button)').filter({ visible: true });
  }
}
