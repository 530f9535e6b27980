import { expect, type Locator, type Page } from '@playwright/test';
import type { Facet } from '../../../src/domain/filter.ts';
import type { ListOrder } from '../../../src/domain/list-order.ts';
import type { AtlasDriver } from './atlas-driver.ts';

/** Page object for filters, the list and the overview's charts. */
export class Finding {
  readonly atlas: AtlasDriver;
  readonly page: Page;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
    this.page = atlas.page;
  }

  /** Opens or closes the panel with the other facets. */
  async toggleMore(): Promise<void> {
    await this.page.locator('.more-filters').click();
  }

  /** The checkbox of a facet's value, by id, so that it works in every language. */
  value(facet: Facet, value: string): Locator {
    return this.page.locator(`input[name="${facet}"][value="${value}"]`);
  }

  /** Where the Tab key enters the chips of a facet: the one visited last, the first at first. */
  tabStop(facet: Facet): Locator {
    return this.page.locator(`[data-facet="${facet}"] input[tabindex="0"]`);
  }

  chip(facet: Facet, value: string): Locator {
    return this.page.locator('.chip', { has: this.value(facet, value) });
  }

  /** The number on a chip: how many places choosing only its value would show. */
  async count(facet: Facet, value: string): Promise<number> {
    return Number(await this.chip(facet, value).locator('.chip-count').innerText());
  }

  /** The number of places that a chip's description announces for a click. */
  async promise(facet: Facet, value: string): Promise<number> {
    return Number(/\d+/.exec((await this.value(facet, value).getAttribute('title')) ?? '')?.[0]);
  }

  async tapChip(facet: Facet, value: string): Promise<void> {
    await this.chip(facet, value).locator('label').tap();
  }

  only(facet: Facet, value: string): Locator {
    return this.chip(facet, value).getByRole('button');
  }

  /** The active filters, one element each. */
  tokens(): Locator {
    return this.page.locator('.active-filters .token');
  }

  /** The text that says how many places the active filters leave. */
  countInUse(): Locator {
    return this.page.locator('.active-count');
  }

  /** The suggestions shown when the filters leave no places. */
  wayOut(): Locator {
    return this.page.locator('.way-out');
  }

  /** The note on the order of the list. */
  listNote(): Locator {
    return this.page.locator('.list-note');
  }

  /** The option for an order of the list. */
  order(order: ListOrder): Locator {
    return this.sorting().locator(`option[value=${order}]`);
  }

  /** The entries under a heading of the list. */
  group(heading: string): Locator {
    return this.page.locator('.place-group', { hasText: heading }).first().locator('.place-entry');
  }

  /** Number of places in the list, including the selected one. */
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

  /** Gap between the name and the figure in each row of the charts, in CSS pixels. */
  chartGaps(): Promise<number[]> {
    return this.page.locator('.chart-table tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const name = document.createRange();
        name.selectNodeContents(row.querySelector('th') ?? row);
        const figure = document.createRange();
        figure.selectNodeContents(row.querySelector('td span') ?? row);
        return figure.getBoundingClientRect().left - name.getBoundingClientRect().right;
      }),
    );
  }

  async openFigures(): Promise<void> {
    await this.page.locator('.figures summary').click();
    await expect(this.page.locator('.figures')).toHaveAttribute('open', '');
  }
}
