import type { Locator, Page } from '@playwright/test';

/** Pixels from the top of a column down to where the eye rests. */
const EYE = { text: 80, place: 190 } as const;

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

  /** Brings a paragraph (from 1) or a section (from 0) to where the eye rests. */
  async scrollTo(column: 'text' | 'place', number: number): Promise<void> {
    await this.#part(column, number).evaluate((node, eye) => {
      node.scrollIntoView({ block: 'start' });
      node.closest('.reading, .side')?.scrollBy(0, -eye);
    }, EYE[column]);
  }

  /** Where it begins, in pixels of the page. */
  top(column: 'text' | 'place', number: number): Promise<number> {
    return this.#part(column, number).evaluate((node) => node.getBoundingClientRect().top);
  }

  #part(column: 'text' | 'place', number: number): Locator {
    return column === 'text'
      ? this.page.locator(`#p${number}`)
      : this.page.locator('.place-page .place-section').nth(number);
  }
}
