import plateBounds from 'virtual:atlas/plate-bounds';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Plate } from '../../domain/plate.ts';

/** At lower zooms a plate would be a blur of a few pixels. */
export const PLATE_ZOOM = 12;

/** From this zoom on a plate fills the view, and its title is shown. */
const TITLE_ZOOM = 13;

/** Loads the plates when one comes into view, and knows whether one is in view. */
export class PlatesControl {
  readonly #map: MapLibreMap;
  readonly #onChange: () => void;
  readonly #onTitle: (place: string | null) => void;
  #plates: readonly Plate[] | 'asked' | null = null;
  #inSight = false;
  #title: string | null = null;

  /**
   * @param onChange called when {@link shown} has changed
   * @param onTitle called with the place whose plate fills the view, or null
   */
  constructor(map: MapLibreMap, onChange: () => void, onTitle: (place: string | null) => void) {
    this.#map = map;
    this.#onChange = onChange;
    this.#onTitle = onTitle;
    map.on('move', () => this.#look());
    this.#look();
  }

  /** The plates to draw; null where none is in view or they have not loaded yet. */
  get shown(): readonly Plate[] | null {
    return this.#inSight && Array.isArray(this.#plates) ? this.#plates : null;
  }

  /** Whether a plate is in view but still loading. */
  get isAwaited(): boolean {
    return this.#inSight && this.#plates === 'asked';
  }

  #look(): void {
    const zoom = this.#map.getZoom();
    const seen = zoom < PLATE_ZOOM ? [] : plateBounds.filter(({ bounds }) => this.#sees(bounds));
    const inSight = seen.length > 0;
    if (inSight !== this.#inSight) {
      this.#inSight = inSight;
      if (Array.isArray(this.#plates)) this.#onChange();
      else this.#fetch();
    }
    const { lng, lat } = this.#map.getCenter();
    const title =
      zoom < TITLE_ZOOM
        ? null
        : (seen.find(({ bounds: [west, south, east, north] }) => lng > west && lng < east && lat > south && lat < north)
            ?.place ?? null);
    if (title === this.#title) return;
    this.#title = title;
    this.#onTitle(title);
  }

  #fetch(): void {
    if (this.#plates !== null) return;
    this.#plates = 'asked';
    import('virtual:atlas/plates').then(
      ({ default: plates }) => {
        this.#plates = plates;
        this.#onChange();
      },
      // Without a network the outlines of the places remain; loading is retried the next time a plate comes into view.
      () => {
        this.#plates = null;
        this.#onChange();
      },
    );
  }

  #sees([west, south, east, north]: Plate['bounds']): boolean {
    const view = this.#map.getBounds();
    return view.getWest() < east && view.getEast() > west && view.getSouth() < north && view.getNorth() > south;
  }
}
