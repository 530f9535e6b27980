import { expect, type Locator } from '@playwright/test';
import type { CompleteCatalogue } from '../../../src/domain/catalogue.ts';
import { NO_FILTERS } from '../../../src/domain/filter.ts';
import { drawnPlaces } from '../../../src/domain/passage.ts';
import type { Messages } from '../../../src/languages/messages.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import type { Language } from './drawn.ts';
import { WORDS } from './words.ts';

/** A stop of the tour: a paragraph, and the places that the map shows for it. */
export interface Stop {
  readonly number: number;
  readonly places: readonly string[];
}

/** The paragraphs for which the map shows places, in the order of the text. */
export function stopsOf(catalogue: CompleteCatalogue): readonly Stop[] {
  return catalogue.paragraphs
    .map(({ number }) => {
      const places = drawnPlaces(catalogue, number, { filters: NO_FILTERS, at: null, selected: null });
      return { number, places: places.map(({ id }) => id) };
    })
    .filter(({ places }) => places.length > 0);
}

/** Page object for the guided tour. */
export class TourDriver {
  readonly atlas: AtlasDriver;
  readonly bar: Locator;
  readonly #words: Messages['tour'];

  constructor(atlas: AtlasDriver, language: Language = 'en') {
    this.atlas = atlas;
    this.#words = WORDS[language].tour;
    this.bar = atlas.page.getByRole('group', { name: this.#words.title, exact: true });
  }

  async begin(): Promise<void> {
    await this.atlas.moving(() => this.beginReading());
  }

  /** Starts the tour without waiting for the map. */
  async beginReading(): Promise<void> {
    await this.atlas.page.getByRole('link', { name: this.#words.invitation }).click();
    await expect(this.bar).toBeVisible();
  }

  toggle(): Locator {
    return this.atlas.page.getByRole('button', { name: this.#words.title, exact: true });
  }

  button(name: 'previous' | 'next' | 'pause' | 'resume' | 'leave'): Locator {
    return this.bar.getByRole('button', { name: this.#words[name], exact: true });
  }

  paragraph(number: number): Locator {
    return this.atlas.paragraph(number);
  }

  /** The text of a paragraph, without its number. */
  passage(number: number): Locator {
    return this.paragraph(number).locator('.prose');
  }

  /** The first mention of a place in a paragraph. */
  mention(number: number, place: string): Locator {
    return this.passage(number).locator(`.mention[data-place="${place}"]`).first();
  }

  async expectAt(number: number): Promise<void> {
    await expect(this.bar.getByRole('progressbar')).toHaveJSProperty('value', number);
    await expect(this.paragraph(number)).toHaveAttribute('data-tour-passage', 'true');
    await this.expectReading(number);
  }

  /** Expects a paragraph to start in the upper half of the free part of the column, below the sticky navigation. */
  async expectReading(number: number): Promise<void> {
    await expect.poll(() => this.#offset(number)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => this.#offset(number)).toBeLessThan(0.5);
  }

  /** Where a paragraph starts in the reading column, as a share of the free height. */
  #offset(number: number): Promise<number> {
    return this.paragraph(number).evaluate((element) => {
      const scroller = element.closest('.reading');
      if (!scroller) throw new Error('The digest lies in no reading column');
      const room = scroller.getBoundingClientRect();
      const nav = scroller.querySelector('.reading-nav')?.getBoundingClientRect().height ?? 0;
      return (element.getBoundingClientRect().top - room.top - nav) / (room.height - nav);
    });
  }

  /** Scrolls with the mouse wheel until a paragraph is at the reading position. */
  async scrollTo(number: number): Promise<void> {
    const box = await this.atlas.page.locator('.reading').boundingBox();
    if (!box) throw new Error('The reading column is not in sight');
    await this.atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const pixels = await this.paragraph(number).evaluate((element) => {
      const scroller = element.closest('.reading');
      const nav = scroller?.querySelector('.reading-nav')?.getBoundingClientRect().height ?? 0;
      const room = scroller?.getBoundingClientRect();
      return room ? element.getBoundingClientRect().top - room.top - nav - (room.height - nav) * 0.15 : 0;
    });
    await this.atlas.page.mouse.wheel(0, pixels);
  }

  /** Expects the map to end up with all of the places in its free part. */
  async expectInView(ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.#outOfView(ids)).toEqual([]);
  }

  async #outOfView(ids: readonly string[]): Promise<readonly string[]> {
    const free = await this.atlas.freeMap();
    const pixels = await Promise.all(ids.map(async (id) => ({ id, ...(await this.atlas.symbolPixel(id)) })));
    return pixels
      .filter(({ x, y }) => x <= free.x || x >= free.x + free.width || y <= free.y || y >= free.y + free.height)
      .map(({ id }) => id);
  }
}
