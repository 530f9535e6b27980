import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { PLACES_SOURCE } from '../style/ids.ts';

/** Lights up all features of one place at a time by feature-state, with the fewest calls. */
export class FeatureHighlight {
  readonly #map: MapLibreMap;
  readonly #idsByPlace: ReadonlyMap<string, readonly string[]>;
  #current: string | null = null;

  constructor(map: MapLibreMap, features: DrawnFeatures) {
    this.#map = map;
    const ids = new Map<string, string[]>();
    for (const { properties } of features.features) {
      ids.set(properties.place, [...(ids.get(properties.place) ?? []), properties.id]);
    }
    this.#idsByPlace = ids;
    // A new style knows nothing of the states of the features.
    map.on('style.load', () => this.#set(this.#current, true));
  }

  show(place: string | null): void {
    if (place === this.#current) return;
    this.#set(this.#current, false);
    this.#set(place, true);
    this.#current = place;
  }

  #set(place: string | null, hover: boolean): void {
    if (place === null) return;
    for (const id of this.#idsByPlace.get(place) ?? []) {
      this.#map.setFeatureState({ source: PLACES_SOURCE, id }, { hover });
    }
  }
}
