import type { Locator, Page } from '@playwright/test';

/** Assumed reading position below the top of each scroll container, in CSS pixels. */
const EYE = { text: 80, list: 80, place: 190, ledger: 60, table: 60 } as const;
/** What can be read; its parts are addressed by number. */
export type Reading = keyof typeof EYE;

/** Page object for reading positions: paragraphs, sections of a place page, list entries, table rows. */
export class ReadingDriver {
  readonly page: Page;
  /** The map's legend, initially folded. */
  readonly legend: Locator;

  constructor(page: Page) {
    this.page = page;
    this.legend = page.locator('details.legend');
  }

  async openLegend(): Promise<void> {
    await this.legend.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
  }

  /** Scrolls a paragraph (from 1), or a section, list entry or row (from 0), to the reading position. */
  async scrollTo(column: Reading, number: number): Promise<void> {
    await this.#part(column, number).evaluate((node, eye) => {
      node.scrollIntoView({ block: 'start' });
      node.closest('.reading, .side, .whole-page')?.scrollBy(0, -eye);
    }, EYE[column]);
  }

  /** Scrolls with the mouse wheel over a part, in CSS pixels. */
  async wheel(column: Reading, number: number, pixels: number): Promise<void> {
    await this.#part(column, number).hover();
    await this.page.mouse.wheel(0, pixels);
  }

  /** Top of a part, in CSS pixels of the window. */
  top(column: Reading, number: number): Promise<number> {
    return this.#part(column, number).evaluate((node) => node.getBoundingClientRect().top);
  }

  #part(column: Reading, number: number): Locator {
    switch (column) {
      case 'text':
        return this.page.locator(`#p${number}`);
      case 'list':
        return this.page.locator('.place-list .place-entry').nth(number);
      case 'place':
        return this.page.locator('.place-page .place-section').nth(number);
      default:
        return this.page.locator('.whole-page tbody tr').nth(number);
    }
  }
}
