import { expect, type Locator } from '@playwright/test';
import type { CompletePlace } from '../../../src/domain/catalogue.ts';
import { distanceKm } from '../../../src/domain/great-circle.ts';
import type { LonLat } from '../../../src/domain/lonlat.ts';
import type { AtlasDriver } from './atlas-driver.ts';

/** Page object for the measuring card over the map. */
export class Measuring {
  readonly card: Locator;
  readonly result: Locator;
  readonly #atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
    this.card = atlas.map.locator('.measure');
    this.result = this.card.locator('.measure-result strong');
  }

  async open(name = 'Measure'): Promise<void> {
    await this.#atlas.map.getByRole('button', { name, exact: true }).click();
    await expect(this.card).toBeVisible();
  }

  async click(position: LonLat): Promise<void> {
    const { x, y } = await this.#atlas.pixelOf(position);
    await this.#atlas.page.mouse.click(x, y);
  }

  async tap(position: LonLat): Promise<void> {
    const { x, y } = await this.#atlas.pixelOf(position);
    await this.#atlas.page.touchscreen.tap(x, y);
  }

  async point(position: LonLat): Promise<void> {
    const { x, y } = await this.#atlas.pixelOf(position);
    await this.#atlas.page.mouse.move(x, y, { steps: 3 });
  }
}

/** The first number in a text, with commas as thousands separators. */
export function numberIn(text: string): number {
  return Number(text.replaceAll(',', '').match(/[\d.]+/)?.[0]);
}

/** A place's label point, [longitude, latitude]. @throws if it has none */
export function lonLatOf({ id, computed }: Pick<CompletePlace, 'id' | 'computed'>): LonLat {
  if (!computed.labelPoint) throw new Error(`"${id}" is nowhere`);
  return computed.labelPoint;
}

/** The point that is farthest from all other places, so that a click on its symbol is unambiguous. */
export function mostAlone(places: readonly CompletePlace[]): CompletePlace {
  const placed = places.filter(({ computed }) => computed.labelPoint);
  const room = (place: CompletePlace) =>
    Math.min(...placed.filter((each) => each !== place).map((each) => distanceKm(lonLatOf(place), lonLatOf(each))));
  const [first] = placed.filter(({ geometryType }) => geometryType === 'point').toSorted((a, b) => room(b) - room(a));
  if (!first) throw new Error('The edition has no point');
  return first;
}

/** Corners of a square of 2° by 2° around a place, counter-clockwise from the south-west. */
export function squareAround(place: Pick<CompletePlace, 'id' | 'computed'>): readonly [LonLat, LonLat, LonLat, LonLat] {
  const [lon, lat] = lonLatOf(place).map(Math.round) as [number, number];
  return [
    [lon - 1, lat - 1],
    [lon + 1, lat - 1],
    [lon + 1, lat + 1],
    [lon - 1, lat + 1],
  ];
}
