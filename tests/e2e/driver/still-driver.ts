import { expect, type Locator, type Page } from '@playwright/test';

/** The map that stands in the page without MapLibre: an svg whose links are the places. */
export class StillDriver {
  readonly #map: Locator;

  constructor(page: Page) {
    this.#map = page.locator('section.map');
  }

  /** The link of a place; of the pictures for wide and narrow windows, the one that is seen. */
  link(id: string): Locator {
    return this.#map.locator(`.static-map svg a[data-place="${id}"]`).filter({ visible: true });
  }

  /** The marks of places that are seen, as links. */
  links(): Locator {
    return this.#map.locator('.static-map svg a[data-place]').filter({ visible: true });
  }

  /** Those that are lit, because something on the page is pointed at that stands for them. */
  litLinks(): Locator {
    return this.#map.locator('.static-map svg a[data-place][data-lit]').filter({ visible: true });
  }

  buttons(): Locator {
    return this.#map.getByRole('button').filter({ visible: true });
  }

  /** What of a place is drawn lies within the map's box. */
  async expectInSight(id: string): Promise<void> {
    // Painted anew, the picture is another element.
    await expect(async () => {
      const [map, link] = [await this.#map.boundingBox(), await this.link(id).boundingBox()];
      if (!map || !link) throw new Error(`${id} is not drawn`);
      expect(link.x + link.width / 2).toBeGreaterThan(map.x);
      expect(link.x + link.width / 2).toBeLessThan(map.x + map.width);
      expect(link.y + link.height / 2).toBeGreaterThan(map.y);
      expect(link.y + link.height / 2).toBeLessThan(map.y + map.height);
    }).toPass({ timeout: 15_000 });
  }

  /** Pixel of the page at which a place's symbol is drawn. */
  async pixel(id: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.link(id).locator('circle').first().boundingBox();
    if (!box) throw new Error(`${id} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Clicks a symbol. */
  async follow(id: string): Promise<void> {
    const { x, y } = await this.pixel(id);
    await this.#map.page().mouse.click(x, y);
  }

  /** What is seen of the map, as a PNG. */
  picture(): Promise<Buffer> {
    return this.#map.screenshot({ animations: 'disabled' });
  }

  async zoom(): Promise<number> {
    return Number(((await this.#map.getAttribute('data-camera')) ?? '').split('/')[0]);
  }
}
