import type { Outline } from '../basemap/outline.ts';

/** The coarse outline of land and water. Few readers need it and it is a fifth of the map's data, so it is fetched when a tile is missing. */
export class LateOutline {
  readonly #onCome: () => void;
  #outline: Outline | 'asked' | null = null;

  /** @param onCome called once the outline can be drawn */
  constructor(onCome: () => void) {
    this.#onCome = onCome;
  }

  get shown(): Outline | null {
    return this.#outline === 'asked' ? null : this.#outline;
  }

  fetch(): void {
    if (this.#outline !== null) return;
    this.#outline = 'asked';
    import('../basemap/outline.ts').then(
      ({ outline }) => {
        this.#outline = outline();
        this.#onCome();
      },
      // Without a network the reader knows already that tiles are missing; their retry asks for the outline, too.
      () => {
        this.#outline = null;
      },
    );
  }
}
