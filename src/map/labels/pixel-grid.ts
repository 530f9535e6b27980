import { acrossPixels, WORLD_PIXELS } from '../camera/mercator.ts';

type Pixel = readonly [x: number, y: number];

/** More rows than any zoom of the atlas has; a column's number times this, plus the row's, is a number of its own for each cell. */
const ROWS = 2 ** 24;

/**
 * Points sorted into squares as wide as the distance that is asked about, so that only those nearby are compared. To compare each
 * with each takes seconds from some thousand points on.
 */
export class PixelGrid {
  readonly #distance: number;
  readonly #zoom: number;
  readonly #cells = new Map<number, Pixel[]>();

  /** @param distance in CSS pixels at a zoom */
  constructor(distance: number, zoom: number) {
    this.#distance = distance;
    this.#zoom = zoom;
  }

  add(point: Pixel): void {
    const key = this.#key(point[0], point[1]);
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Whether no point lies nearer than the distance, in whichever turn of the world. */
  isClear(point: Pixel): boolean {
    const world = WORLD_PIXELS * 2 ** this.#zoom;
    return [0, -world, world].every((turn) => this.#isClearAround(point, point[0] + turn));
  }

  #isClearAround(point: Pixel, x: number): boolean {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const cell = this.#cells.get(this.#key(x + dx * this.#distance, point[1] + dy * this.#distance));
        if (cell?.some((other) => this.#apart(point, other) < this.#distance)) return false;
      }
    }
    return true;
  }

  #apart(a: Pixel, b: Pixel): number {
    return Math.hypot(acrossPixels(a[0], b[0], this.#zoom), b[1] - a[1]);
  }

  #key(x: number, y: number): number {
    return Math.floor(x / this.#distance) * ROWS + Math.floor(y / this.#distance);
  }
}
