import type { Locator, Page } from '@playwright/test';

/** Pixels from the top of a column down to where the eye rests. */
const EYE = { text: 80, list: 80, place: 190, ledger: 60, table: 60 } as const;
/** What is read, each with its passages counted. */
export type Reading = keyof typeof EYE;

/** Speaks of what is being read: a paragraph of the text, a section of a place's page. */
export class ReadingDriver {
  readonly page: Page;
  /** The key to the signs of the text, folded until it is opened. */
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

  /** Brings a paragraph (from 1), or a section, an entry of the list or a row (from 0), to where the eye rests. */
  async scrollTo(column: Reading, number: number): Promise<void> {
    await this.#part(column, number).evaluate((node, eye) => {
      node.scrollIntoView({ block: 'start' });
      node.closest('.reading, .side, .whole-page')?.scrollBy(0, -eye);
    }, EYE[column]);
  }

  /** Turns the wheel over what is read, as a reader does who goes on. */
  async wheel(column: Reading, number: number, pixels: number): Promise<void> {
    await this.#part(column, number).hover();
    await this.page.mouse.wheel(0, pixels);
  }

  /** Where it begins, in pixels of the page. */
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
