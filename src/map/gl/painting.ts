import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Skips drawing that nobody could see.
 * - The sky: every style has one, transparent by default, that is drawn over the whole map in every frame. This map is only viewed from
 *   above, and without the sky one shader program fewer is compiled.
 * - Frames of a map that is covered by the page's still map while tiles are missing: MapLibre draws one for each tile that arrives. Tiles
 *   are still requested, and labels placed in all of them.
 */
export class Painting {
  readonly #map: MapLibreMap;
  #covered: boolean;

  constructor(map: MapLibreMap, covered: boolean) {
    this.#map = map;
    this.#covered = covered;
    const { painter } = map;
    const render = painter.render.bind(painter);
    painter.render = (style, transform, data) => {
      if (this.#covered && !map.loaded()) {
        // Still uploads to the GPU what has loaded, because images count as loaded only then.
        for (const manager of Object.values(style.tileManagers)) if (manager.used) manager.prepare(painter.context);
        return;
      }
      render(style, transform, { ...data, sky: undefined });
    };
  }

  /** From now on the map is visible, complete or not. */
  uncover(): void {
    if (!this.#covered) return;
    this.#covered = false;
    if (!this.#map.loaded()) this.#map.triggerRepaint();
  }
}
