import plateBounds from 'virtual:atlas/plate-bounds';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Plate } from '../../domain/plate.ts';

/** Farther away a plate would be a smudge of a few pixels. */
export const PLATE_ZOOM = 12;

/** Nearer than this a plate is what the view is about, and is named. */
const TITLE_ZOOM = 13;

/** Fetches the plates when one is looked at, and knows whether one is. */
export class PlatesControl {
  readonly #map: MapLibreMap;
  readonly #onChange: () => void;
  readonly #onTitle: (place: string | null) => void;
  #plates: readonly Plate[] | 'asked' | null = null;
  #inSight = false;
  #title: string | null = null;

  /**
   * @param onChange {@link shown} is another
   * @param onTitle the place whose plate fills the view, or none
   */
  constructor(map: MapLibreMap, onChange: () => void, onTitle: (place: string | null) => void) {
    this.#map = map;
    this.#onChange = onChange;
    this.#onTitle = onTitle;
    map.on('move', () => this.#look());
    this.#look();
  }

  /** What the style draws; none where none is looked at, or it has not come yet. */
  get shown(): readonly Plate[] | null {
    return this.#inSight && Array.isArray(this.#plates) ? this.#plates : null;
  }

  /** A plate is looked at and still on its way. */
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
      // No network: the outlines of the places stay. It is asked for again the next time one comes into sight.
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
