import { expect, type Locator, type Page } from '@playwright/test';

/** Page object for the static map: an SVG in which places are links. */
export class StillDriver {
  readonly #map: Locator;

  constructor(page: Page) {
    this.#map = page.locator('section.map');
  }

  /** A place's link, in whichever of the pictures for wide and narrow windows is visible. */
  link(id: string): Locator {
    return this.#map.locator(`.static-map svg a[data-place="${id}"]`).filter({ visible: true });
  }

  /** The visible links of places. */
  links(): Locator {
    return this.#map.locator('.static-map svg a[data-place]').filter({ visible: true });
  }

  /** The visible links that are highlighted, because the pointer is on something that refers to them. */
  litLinks(): Locator {
    return this.#map.locator('.static-map svg a[data-place][data-lit]').filter({ visible: true });
  }

  buttons(): Locator {
    return this.#map.getByRole('button').filter({ visible: true });
  }

  /** Expects a place's symbol to be inside the map's box. */
  async expectInSight(id: string): Promise<void> {
    // Retries, because repainting replaces the elements.
    await expect(async () => {
      const [map, link] = [await this.#map.boundingBox(), await this.link(id).boundingBox()];
      if (!map || !link) throw new Error(`${id} is not drawn`);
      expect(link.x + link.width / 2).toBeGreaterThan(map.x);
      expect(link.x + link.width / 2).toBeLessThan(map.x + map.width);
      expect(link.y + link.height / 2).toBeGreaterThan(map.y);
      expect(link.y + link.height / 2).toBeLessThan(map.y + map.height);
    }).toPass({ timeout: 15_000 });
  }

  /** Where a place's symbol is drawn, in CSS pixels of the page. */
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

  /** A screenshot of the map, as PNG. */
  picture(): Promise<Buffer> {
    return this.#map.screenshot({ animations: 'disabled' });
  }

  async zoom(): Promise<number> {
    return Number(((await this.#map.getAttribute('data-camera')) ?? '').split('/')[0]);
  }
}
