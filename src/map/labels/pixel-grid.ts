import { acrossPixels, WORLD_PIXELS } from '../camera/mercator.ts';

type Pixel = readonly [x: number, y: number];

/** More rows than any zoom of the atlas has; a column's number times this, plus the row's, is a number of its own for each cell. */
const ROWS = 2 ** 24;

interface Entry<Item> {
  readonly at: Pixel;
  readonly item: Item;
}

/**
 * Points sorted into squares, so that only those nearby are compared. To compare each with each takes seconds from some thousand
 * points on.
 */
export class PixelGrid<Item = undefined> {
  readonly #size: number;
  readonly #zoom: number;
  readonly #cells = new Map<number, Entry<Item>[]>();

  /** @param size of a square, the greatest distance that is asked about, in CSS pixels at the zoom */
  constructor(size: number, zoom: number) {
    this.#size = size;
    this.#zoom = zoom;
  }

  add(at: Pixel, item: Item): void {
    const key = this.#key(this.#wrapped(at[0]), at[1]);
    const cell = this.#cells.get(key);
    if (cell) cell.push({ at, item });
    else this.#cells.set(key, [{ at, item }]);
  }

  /** Whether every item lies as far from a point as it asks for, in whichever turn of the world. */
  isClear(point: Pixel, distance: number | ((item: Item) => number)): boolean {
    return (
      this.#find(point, (away, item) => away < (typeof distance === 'number' ? distance : distance(item))) === null
    );
  }

  /** The nearest item within a square's size of a point; null where there is none. */
  nearest(point: Pixel): Item | null {
    let nearest = null as { readonly item: Item; readonly away: number } | null;
    this.#find(point, (away, item) => {
      if (away <= Math.min(this.#size, nearest?.away ?? this.#size)) nearest = { item, away };
      return false;
    });
    return nearest?.item ?? null;
  }

  /** The first entry near a point of which something is true. Nothing is copied: filters ask this a thousand times. */
  #find(point: Pixel, isMeant: (away: number, item: Item) => boolean): Entry<Item> | null {
    const [x, y] = [this.#wrapped(point[0]), point[1]];
    const world = WORLD_PIXELS * 2 ** this.#zoom;
    const turns = x - this.#size < 0 || x + this.#size > world ? [0, -world, world] : [0];
    for (const turn of turns) {
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          const cell = this.#cells.get(this.#key(x + turn + dx * this.#size, y + dy * this.#size));
          const found = cell?.find(({ at, item }) => isMeant(this.#apart(point, at), item));
          if (found) return found;
        }
      }
    }
    return null;
  }

  #wrapped(x: number): number {
    const world = WORLD_PIXELS * 2 ** this.#zoom;
    return ((x % world) + world) % world;
  }

  #apart(a: Pixel, b: Pixel): number {
    return Math.hypot(acrossPixels(a[0], b[0], this.#zoom), b[1] - a[1]);
  }

  #key(x: number, y: number): number {
    return Math.floor(x / this.#size) * ROWS + Math.floor(y / this.#size);
  }
}
