import type { Outline } from '../basemap/outline.ts';

/** Loads the outline of land and water when it is first needed. Few readers need it, and it is a fifth of the map's data. */
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
      // Without a network the reader has been told already that tiles are missing; a retry requests the outline as well.
      () => {
        this.#outline = null;
      },
    );
  }
}
