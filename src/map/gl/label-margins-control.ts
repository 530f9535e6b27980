import type { Feature, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { toPixels } from '../camera/mercator.ts';
import { labelMargins, MARGIN_IMAGE, MARGIN_SIZE, NO_MARGINS } from '../labels/label-margins.ts';
import { type AtRest, leaderVisibility, MARGIN_SOURCE, NAME_LEADER } from '../style/margin-layer.ts';
import type { PixelBox } from './on-screen.ts';

/** Keeps two things in step with the map: the invisible symbols that push labels into the visible part, and leader lines to labels. */
export class LabelMargins {
  readonly #container: Element;
  readonly #overlays: () => Iterable<Element>;
  #features: AtRest = NO_MARGINS;
  #leaders: readonly Feature<LineString>[] = [];
  /** The camera, size, insets and overlays that the features were made for, rounded to pixels. */
  #made: string | null = null;

  /** @param overlays gives what lies over the free part of the map at the moment */
  constructor(container: Element, overlays: () => Iterable<Element>, camera: Camera, insets: Insets) {
    this.#container = container;
    this.#overlays = overlays;
    this.#make(camera, insets);
  }

  /** The current content of the source, for building the style. */
  get features(): AtRest {
    return this.#leaders.length === 0
      ? this.#features
      : { ...this.#features, features: [...this.#features.features, ...this.#leaders] };
  }

  /**
   * Draws leader lines to labels that were placed away from their symbols; they last until the map is zoomed.
   *
   * @returns false where the lines are unchanged
   */
  lead(map: MapLibreMap, leaders: readonly Feature<LineString>[]): boolean {
    if (JSON.stringify(leaders) === JSON.stringify(this.#leaders)) return false;
    this.#leaders = leaders;
    this.#draw(map);
    return true;
  }

  /** @param view gives the camera and the insets when the map comes to rest */
  follow(map: MapLibreMap, view: () => { readonly camera: Camera; readonly insets: Insets }): void {
    map.on('style.load', () => {
      if (!map.hasImage(MARGIN_IMAGE)) map.addImage(MARGIN_IMAGE, new ImageData(MARGIN_SIZE, MARGIN_SIZE));
    });
    // While zooming, margins made for the old zoom would move together and hide what lies there.
    map.on('zoomstart', () => {
      this.#features = NO_MARGINS;
      this.#leaders = [];
      this.#made = null;
      this.#draw(map);
    });
    map.on('moveend', () => {
      const { camera, insets } = view();
      if (this.#make(camera, insets)) this.#draw(map);
    });
  }

  /** @returns false where nothing has moved by a pixel or more: new data would make MapLibre place all labels again */
  #make(camera: Camera, insets: Insets): boolean {
    const { width, height } = this.#container.getBoundingClientRect();
    const boxes = overlayBoxes(this.#container, this.#overlays());
    const [x, y] = toPixels([camera.lng, camera.lat], camera.zoom);
    const { top, right, bottom, left } = insets;
    const pixels = [x, y, width, height, top, right, bottom, left, ...boxes.flat(2)].map(Math.round);
    const made = `${camera.zoom.toFixed(3)} ${pixels.join(' ')}`;
    if (made === this.#made) return false;
    this.#made = made;
    this.#features = labelMargins(camera, width, height, insets, boxes);
    return true;
  }

  #draw(map: MapLibreMap): void {
    // Before the style has loaded there is no source; the style will be built with these features.
    map.getSource<GeoJSONSource>(MARGIN_SOURCE)?.setData(this.features);
    const visibility = leaderVisibility(this.features);
    // Set only where it differs, because MapLibre would reload the tiles in any case.
    if (map.getLayer(NAME_LEADER) && visibility !== map.getLayoutProperty(NAME_LEADER, 'visibility'))
      map.setLayoutProperty(NAME_LEADER, 'visibility', visibility);
  }
}

/** Bounding boxes of the overlays, in CSS pixels from the container's top left corner. */
function overlayBoxes(container: Element, overlays: Iterable<Element>): readonly PixelBox[] {
  const origin = container.getBoundingClientRect();
  return Array.from(overlays, (element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => [
      [left - origin.left, top - origin.top],
      [right - origin.left, bottom - origin.top],
    ]);
}
