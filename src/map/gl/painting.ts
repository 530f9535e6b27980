import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Leaves out what MapLibre would draw though nobody could see it.
 * - A sky: every style has one, transparent if it says nothing, drawn over the whole map in every frame. This map is only looked at
 *   from above, and a program less is compiled.
 * - Frames of a map that is covered by the page's own, as long as tiles are missing: MapLibre draws one for each that comes. Tiles are
 *   asked for and names are placed in all of them as ever.
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
        // What has come goes to the graphics card as it would; an image counts as loaded only then.
        for (const manager of Object.values(style.tileManagers)) if (manager.used) manager.prepare(painter.context);
        return;
      }
      render(style, transform, { ...data, sky: undefined });
    };
  }

  /** From now on the map is seen as it is, complete or not. */
  uncover(): void {
    if (!this.#covered) return;
    this.#covered = false;
    if (!this.#map.loaded()) this.#map.triggerRepaint();
  }
}
