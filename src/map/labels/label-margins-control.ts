import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { MARGIN_SOURCE } from '../style/margin-layer.ts';
import { labelMargins, MARGIN_IMAGE, MARGIN_SIZE, NO_MARGINS } from './label-margins.ts';
import { overlayBoxes } from './map-overlays.ts';

/** Moves the invisible symbols that keep labels in sight along with the map. */
export class LabelMargins {
  readonly #container: HTMLElement;
  #features: FeatureCollection<Point>;

  constructor(container: HTMLElement, camera: Camera, insets: Insets) {
    this.#container = container;
    this.#features = this.#around(camera, insets);
  }

  /** For the style: what the source holds now. */
  get features(): FeatureCollection<Point> {
    return this.#features;
  }

  /** @param view what the map shows when it comes to rest */
  follow(map: MapLibreMap, view: () => { readonly camera: Camera; readonly insets: Insets }): void {
    map.on('style.load', () => {
      if (!map.hasImage(MARGIN_IMAGE)) map.addImage(MARGIN_IMAGE, new ImageData(MARGIN_SIZE, MARGIN_SIZE));
    });
    // In a flight the margins of the old zoom would come together and hide what lies there.
    map.on('zoomstart', () => this.#set(map, NO_MARGINS));
    map.on('moveend', () => {
      const { camera, insets } = view();
      this.#set(map, this.#around(camera, insets));
    });
  }

  #around(camera: Camera, insets: Insets): FeatureCollection<Point> {
    const { width, height } = this.#container.getBoundingClientRect();
    return labelMargins(camera, width, height, insets, overlayBoxes(this.#container));
  }

  #set(map: MapLibreMap, features: FeatureCollection<Point>): void {
    if (features === this.#features) return;
    this.#features = features;
    // Not there before the style is: it will be built with these.
    map.getSource<GeoJSONSource>(MARGIN_SOURCE)?.setData(features);
  }
}
