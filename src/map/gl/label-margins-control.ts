import type { Feature, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { toPixels } from '../camera/mercator.ts';
import { labelMargins, MARGIN_IMAGE, MARGIN_SIZE, NO_MARGINS } from '../labels/label-margins.ts';
import { type AtRest, leaderVisibility, MARGIN_SOURCE, NAME_LEADER } from '../style/margin-layer.ts';
import type { PixelBox } from './on-screen.ts';

/** Moves the invisible symbols that keep labels in sight along with the map, and hair-lines to names. */
export class LabelMargins {
  readonly #container: Element;
  readonly #overlays: () => Iterable<Element>;
  #features: AtRest = NO_MARGINS;
  #leaders: readonly Feature<LineString>[] = [];
  /** What the features were made for, to the pixel. */
  #made: string | null = null;

  /** @param overlays what lies over the free part of the map just now */
  constructor(container: Element, overlays: () => Iterable<Element>, camera: Camera, insets: Insets) {
    this.#container = container;
    this.#overlays = overlays;
    this.#make(camera, insets);
  }

  /** For the style: what the source holds now. */
  get features(): AtRest {
    return this.#leaders.length === 0
      ? this.#features
      : { ...this.#features, features: [...this.#features.features, ...this.#leaders] };
  }

  /**
   * Ties names that have left their symbols to them, until the map is zoomed.
   *
   * @returns false where the hair-lines are those that are there
   */
  lead(map: MapLibreMap, leaders: readonly Feature<LineString>[]): boolean {
    if (JSON.stringify(leaders) === JSON.stringify(this.#leaders)) return false;
    this.#leaders = leaders;
    this.#draw(map);
    return true;
  }

  /** @param view what the map shows when it comes to rest */
  follow(map: MapLibreMap, view: () => { readonly camera: Camera; readonly insets: Insets }): void {
    map.on('style.load', () => {
      if (!map.hasImage(MARGIN_IMAGE)) map.addImage(MARGIN_IMAGE, new ImageData(MARGIN_SIZE, MARGIN_SIZE));
    });
    // In a flight the margins of the old zoom would come together and hide what lies there.
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

  /** @returns false where nothing has moved by as much as a pixel: other data would make MapLibre place all labels anew */
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
    // Not there before the style is: it will be built with these.
    map.getSource<GeoJSONSource>(MARGIN_SOURCE)?.setData(this.features);
    const visibility = leaderVisibility(this.features);
    // MapLibre would cut the tiles anew for what is so already.
    if (map.getLayer(NAME_LEADER) && visibility !== map.getLayoutProperty(NAME_LEADER, 'visibility'))
      map.setLayoutProperty(NAME_LEADER, 'visibility', visibility);
  }
}

/** Boxes of what lies over a map's container, in CSS pixels from its top left corner. */
function overlayBoxes(container: Element, overlays: Iterable<Element>): readonly PixelBox[] {
  const origin = container.getBoundingClientRect();
  return Array.from(overlays, (element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => [
      [left - origin.left, top - origin.top],
      [right - origin.left, bottom - origin.top],
    ]);
}
