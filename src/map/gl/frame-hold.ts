import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Holds back repaints while tiles are reloaded, so that the map is drawn once for all of them and not for each one as it arrives: every
 * frame redraws the whole map and would be replaced by the next. Use it only while something is certain to release it.
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
    // Movements by the reader, and errors, must be visible at once.
    for (const type of ['movestart', 'resize', 'error', 'style.load'] as const) map.on(type, () => this.release());
  }

  /** Renders one more frame, which may show what is known already, and then none until {@link release}. */
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
