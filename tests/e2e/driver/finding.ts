import { expect, type Locator, type Page } from '@playwright/test';
import type { Facet } from '../../../src/domain/filter.ts';
import type { ListOrder } from '../../../src/domain/list-order.ts';
import type { AtlasDriver } from './atlas-driver.ts';

/** Speaks of filters, the list and the overview's charts. */
export class Finding {
  readonly atlas: AtlasDriver;
  readonly page: Page;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
    this.page = atlas.page;
  }

  /** Opens or closes the facets beside the sectors. */
  async toggleMore(): Promise<void> {
    await this.page.locator('.more-filters').click();
  }

  /** The checkbox of a value, named by its id, so that it is found in every language. */
  value(facet: Facet, value: string): Locator {
    return this.page.locator(`input[name="${facet}"][value="${value}"]`);
  }

  chip(facet: Facet, value: string): Locator {
    return this.page.locator('.chip', { has: this.value(facet, value) });
  }

  /** The number on a chip: what choosing its value alone shows. */
  async count(facet: Facet, value: string): Promise<number> {
    return Number(await this.chip(facet, value).locator('.chip-count').innerText());
  }

  /** The number that a chip's description promises for a click. */
  async promise(facet: Facet, value: string): Promise<number> {
    return Number(/\d+/.exec((await this.value(facet, value).getAttribute('title')) ?? '')?.[0]);
  }

  only(facet: Facet, value: string): Locator {
    return this.chip(facet, value).getByRole('button');
  }

  /** What the row of filters in use says, one text per filter. */
  tokens(): Locator {
    return this.page.locator('.active-filters .token');
  }

  /** Places in the list, the selection included. */
  async listed(): Promise<number> {
    return (await this.atlas.listedNames()).length;
  }

  async sortBy(order: ListOrder): Promise<void> {
    await this.sorting().selectOption(order);
  }

  sorting(): Locator {
    return this.page.locator('select[name="sort"]');
  }

  /** Ids of the listed places from top to bottom. */
  listedIds(): Promise<string[]> {
    return this.page
      .locator('.place-link')
      .evaluateAll((links) =>
        links.map((link) => /\/place\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
      );
  }

  headings(): Promise<string[]> {
    return this.page.locator('.place-group h3').allTextContents();
  }

  async openFigures(): Promise<void> {
    await this.page.locator('.figures summary').click();
    await expect(this.page.locator('.figures')).toHaveAttribute('open', '');
  }
}
