import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';
import { labelMargins, MARGIN_IMAGE, MARGIN_SIZE, NO_MARGINS } from './label-margins.ts';
import { MARGIN_SOURCE } from './style/margin-layer.ts';

/** Moves the invisible symbols that keep labels in sight along with the map. */
export class LabelMargins {
  #features: FeatureCollection<Point>;

  constructor(camera: Camera, width: number, height: number, insets: Insets) {
    this.#features = labelMargins(camera, width, height, insets);
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
      const { width, height } = map.getContainer().getBoundingClientRect();
      const { camera, insets } = view();
      this.#set(map, labelMargins(camera, width, height, insets));
    });
  }

  #set(map: MapLibreMap, features: FeatureCollection<Point>): void {
    if (features === this.#features) return;
    this.#features = features;
    // Not there before the style is: it will be built with these.
    map.getSource<GeoJSONSource>(MARGIN_SOURCE)?.setData(features);
  }
}
