import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../domain/lonlat.ts';
import { MAX_ZOOM } from '../../state/camera.ts';

/**
 * Stops the reader from zooming in where there is no more detail. It never zooms out by itself: where the map is zoomed in further already,
 * because of an address, a panel or a pan, it stays there and can only be zoomed out.
 */
export class ZoomLimit {
  readonly #map: MapLibreMap;
  readonly #seen: () => Bounds;
  /** The zoom beyond which no more detail is drawn for given bounds. */
  readonly deepest: (seen: Bounds) => number;

  /** @param seen gives the bounds of what the map shows at the moment */
  constructor(map: MapLibreMap, seen: () => Bounds, deepest: (seen: Bounds) => number) {
    this.#map = map;
    this.#seen = seen;
    this.deepest = deepest;
    map.on('move', (event: MapLibreEvent<unknown>) => {
      // Only the reader's own movements carry the browser's event; flights must not be limited.
      if (event.originalEvent) this.#set();
    });
    map.on('moveend', () => this.#set());
    this.#set();
  }

  /** Lifts the limit for a movement by the atlas. */
  lift(): void {
    this.#map.setMaxZoom(MAX_ZOOM);
  }

  #set(): void {
    const limit = Math.max(this.deepest(this.#seen()), this.#map.getZoom());
    if (limit !== this.#map.getMaxZoom()) this.#map.setMaxZoom(Math.min(MAX_ZOOM, limit));
  }
}
