import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../domain/lonlat.ts';
import { MAX_ZOOM } from '../../state/camera.ts';

/**
 * Stops the reader's zooming where nothing more is drawn. Nobody is ever sent back: where the map is nearer already, because an address or
 * a panel says so or because it was moved aside, it stays, and can be zoomed out only.
 */
export class ZoomLimit {
  readonly #map: MapLibreMap;
  readonly #seen: () => Bounds;
  /** The zoom beyond which nothing more is drawn of what is seen. */
  readonly deepest: (seen: Bounds) => number;

  /** @param seen what the map shows just now */
  constructor(map: MapLibreMap, seen: () => Bounds, deepest: (seen: Bounds) => number) {
    this.#map = map;
    this.#seen = seen;
    this.deepest = deepest;
    map.on('move', (event: MapLibreEvent<unknown>) => {
      // Only what the reader does carries the browser's event; flights go where they are to go.
      if (event.originalEvent) this.#set();
    });
    map.on('moveend', () => this.#set());
    this.#set();
  }

  /** For a movement of the atlas's own. */
  lift(): void {
    this.#map.setMaxZoom(MAX_ZOOM);
  }

  #set(): void {
    const limit = Math.max(this.deepest(this.#seen()), this.#map.getZoom());
    if (limit !== this.#map.getMaxZoom()) this.#map.setMaxZoom(Math.min(MAX_ZOOM, limit));
  }
}
