import type { Outline } from '../basemap/outline.ts';

/** Few readers need it, and it is the fifth part of what the map draws: it is fetched when a tile is missing. */
export class LateOutline {
  readonly #onCome: () => void;
  #outline: Outline | 'asked' | null = null;

  /** @param onCome there is something to be shown */
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
      // No network: that tiles are missing has been told, and trying again asks for this as well.
      () => {
        this.#outline = null;
      },
    );
  }
}
