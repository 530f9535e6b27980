import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Draws once for all tiles that are being cut anew, instead of once for each as it comes back: a frame redraws the whole map, and
 * what it would show lasts until the next tile. Only to be used while something is certain to end it.
 */
export class FrameHold {
  readonly #map: MapLibreMap;
  #holding = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    const repaint = map.triggerRepaint.bind(map);
    map.triggerRepaint = () => {
      if (!this.#holding) repaint();
    };
    // What the reader does, and what goes wrong, is seen at once.
    for (const type of ['movestart', 'resize', 'error', 'style.load'] as const) map.on(type, () => this.release());
  }

  /** After the next frame, which may show what is known already, until {@link release}. */
  hold(): void {
    if (this.#map.isMoving()) return;
    this.#map.triggerRepaint();
    this.#holding = true;
  }

  release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    this.#map.triggerRepaint();
  }
}
