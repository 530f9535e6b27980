import { WORLD_PIXELS } from '../camera/mercator.ts';

type Pixel = readonly [x: number, y: number];

/** Exceeds the number of rows at any zoom, so that column × ROWS + row is a unique key for a cell. */
const ROWS = 2 ** 24;

interface Entry<Item> {
  /** Wrapped into the world's width. */
  readonly x: number;
  readonly y: number;
  readonly item: Item;
}

/**
 * A spatial index: points in square cells, so that only nearby ones are compared. Comparing all pairs takes seconds from some thousand
 * points on.
 */
export class PixelGrid<Item = undefined> {
  readonly #size: number;
  /** Width of the world in pixels. */
  readonly #world: number;
  readonly #cells = new Map<number, Entry<Item>[]>();

  /** @param size side of a cell, and the greatest distance that may be asked about, in CSS pixels at the zoom */
  constructor(size: number, zoom: number) {
    this.#size = size;
    this.#world = WORLD_PIXELS * 2 ** zoom;
  }

  add(at: Pixel, item: Item): void {
    const [x, y] = [this.#wrapped(at[0]), at[1]];
    const key = this.#key(x, y);
    const cell = this.#cells.get(key);
    if (cell) cell.push({ x, y, item });
    else this.#cells.set(key, [{ x, y, item }]);
  }

  /** Whether every item is at least as far from a point as required, in any copy of the world. */
  isClear(point: Pixel, distance: number | ((item: Item) => number)): boolean {
    return (
      this.#find(point, (away, item) => away < (typeof distance === 'number' ? distance : distance(item))) === null
    );
  }

  /** The nearest item within one cell size of a point; null where there is none. */
  nearest(point: Pixel): Item | null {
    let nearest = null as { readonly item: Item; readonly away: number } | null;
    this.#find(point, (away, item) => {
      if (away <= Math.min(this.#size, nearest?.away ?? this.#size)) nearest = { item, away };
      return false;
    });
    return nearest?.item ?? null;
  }

  /** The first entry near a point that satisfies a condition. Allocates nothing, because filtering calls it thousands of times. */
  #find(point: Pixel, isMeant: (away: number, item: Item) => boolean): Entry<Item> | null {
    const [x, y] = [this.#wrapped(point[0]), point[1]];
    const world = this.#world;
    const turns = x - this.#size < 0 || x + this.#size > world ? [0, -world, world] : [0];
    for (const turn of turns) {
      for (let column = -1; column <= 1; column += 1) {
        for (let row = -1; row <= 1; row += 1) {
          const cell = this.#cells.get(this.#key(x + turn + column * this.#size, y + row * this.#size));
          if (!cell) continue;
          for (const entry of cell) {
            const [dx, dy] = [entry.x - x - turn, entry.y - y];
            // `Math.hypot` would take several times as long.
            if (isMeant(Math.sqrt(dx * dx + dy * dy), entry.item)) return entry;
          }
        }
      }
    }
    return null;
  }

  #wrapped(x: number): number {
    const world = this.#world;
    return x >= 0 && x < world ? x : ((x % world) + world) % world;
  }

  #key(x: number, y: number): number {
    return Math.floor(x / this.#size) * ROWS + Math.floor(y / this.#size);
  }
}
