import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { FORM, type Forms, headOf } from '../labels/declutter.ts';
import { HIGHEST_ZOOM } from '../labels/displacement.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import type { Labels } from '../labels/label-features.ts';
import { placeStateFor } from '../map-state.ts';
import { LABELS_SOURCE, PLACES_SOURCE, type PlaceState, type PlacesState } from '../style/ids.ts';
import { FrameHold } from './frame-hold.ts';
import { NearPlaces } from './near-places.ts';

/**
 * Keeps MapLibre's feature state up to date, place by place. Shapes follow in the next frame. A change from dot to symbol waits until the
 * symbols have been placed again, because a dot must not vanish before its symbol is there.
 */
export class PlaceStates {
  readonly #map: MapLibreMap;
  readonly #near: NearPlaces;
  /** The states that MapLibre has been given. */
  readonly #told = new Map<string, PlaceState>();
  #state: PlacesState;
  readonly #labels: Labels;
  #hovered: ReadonlySet<string> = new Set();
  #awaitsSymbols = false;
  readonly #frames: FrameHold;

  /** @param features of all places that are ever drawn */
  constructor(map: MapLibreMap, features: DrawnFeatures, state: PlacesState, labels: Labels) {
    this.#map = map;
    this.#labels = labels;
    this.#frames = new FrameHold(map);
    // Their states may be outdated, as they were not updated while the places were not near.
    this.#near = new NearPlaces(map, features, (places) => this.#tell(places));
    this.#state = state;
    // A new style has no feature states.
    map.on('style.load', () => {
      this.#told.clear();
      this.#tell(this.#near.places);
    });
    map.on('sourcedata', ({ sourceId, sourceDataType }) => {
      if (!this.#awaitsSymbols || sourceId !== LABELS_SOURCE) return;
      // At this point the worker has only the data; the tiles are requested next.
      if (sourceDataType === 'metadata' || !map.isSourceLoaded(LABELS_SOURCE)) return;
      this.#awaitsSymbols = false;
      this.#tell(this.#near.places);
      this.#frames.release();
    });
  }

  /** Follows what is shown. Where symbols or labels change, their tiles are recomputed. */
  follow(state: PlacesState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (this.#labels.follow(state))
      void this.#map.getSource<GeoJSONSource>(LABELS_SOURCE)?.setData(this.#labels.features);
    this.#awaitsSymbols = !this.#map.isSourceLoaded(LABELS_SOURCE);
    this.#tell(this.#near.places);
    if (this.#awaitsSymbols) this.#frames.hold();
  }

  /** Highlights these places and no others; a stacked place also by the symbol at which it is counted. */
  highlight(wanted: readonly string[]): void {
    const before = this.#hovered;
    const places = wanted.flatMap((place) => [place, headOf(this.#state.stacks, place, this.#map.getZoom())]);
    this.#hovered = new Set(places);
    // During a tour, a place that is pointed at is not faded.
    const changed = [...before, ...places].filter((place) => before.has(place) !== this.#hovered.has(place));
    this.#tell(changed);
  }

  #tell(places: readonly string[]): void {
    const ringed = new Set(this.#state.ringed);
    for (const place of places) {
      const known = this.#told.get(place);
      const next = placeStateFor(place, this.#state, ringed, this.#hovered.has(place));
      const forms = this.#awaitsSymbols && known ? dotUntilPlaced(known, next) : next.forms;
      this.#set(place, known, { ...next, forms });
    }
  }

  #set(place: string, known: PlaceState | undefined, next: PlaceState): void {
    const changed = Object.entries(next).filter(([name, value]) => known?.[name as keyof PlaceState] !== value);
    if (changed.length === 0) return;
    this.#told.set(place, next);
    const change = Object.fromEntries(changed);
    this.#map.setFeatureState({ source: PLACES_SOURCE, id: place }, change);
    if ('shown' in change || 'dimmed' in change) {
      const { shown, dimmed } = next;
      this.#map.setFeatureState({ source: LABELS_SOURCE, id: place }, { shown, dimmed });
    }
  }
}

const ALWAYS_DOT: Forms = FORM.dot.repeat(HIGHEST_ZOOM + 1);

/** Until the symbols are placed again: places that were shown keep their forms, and newly shown ones are dots. */
function dotUntilPlaced(known: PlaceState, next: PlaceState): Forms {
  return known.shown || !next.shown ? known.forms : ALWAYS_DOT;
}
