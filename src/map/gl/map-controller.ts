/**
 * The one owner of the MapLibre map. It is told the desired state (`render`, safe to call at any time and as often as
 * wished) and finds the difference itself; it reports what the reader does through `events`.
 */
import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { MAX_ZOOM } from '../../state/camera.ts';
import type { MapView } from '../../state/map-view.ts';
import { BasemapControl } from '../basemap/basemap-control.ts';
import type { BasemapSetting } from '../basemap/setting.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import type { MapEvents, MapInput } from '../map-input.ts';
import { BASEMAP_SOURCE } from '../style/basemap-source.ts';
import { type GlobalState, MEASURE_SOURCE, PLACES_SOURCE } from '../style/ids.ts';
import { type MeasureDrawing, NOTHING_MEASURED } from '../style/measure-layers.ts';
import { paletteFor } from '../style/palette.ts';
import { buildStyle } from '../style/style.ts';
import { vignetteZooms } from '../style/vignette.ts';
import { CameraControl, cameraFor } from './camera-control.ts';
import { FeatureHighlight } from './feature-highlight.ts';
import { LabelMargins } from './label-margins-control.ts';
import { makeMap } from './make-map.ts';
import { type MeasureEvents, watchMeasuring } from './measure-pointer.ts';
import { freeBox, placesWithin } from './on-screen.ts';
import { watchPointer } from './pointer.ts';
import { watchTiles } from './tile-answer.ts';

export interface MapOptions {
  /** The basemap the site has chosen; null: the one that ships with the atlas. */
  readonly setting?: BasemapSetting | null;
  /** What lies over the free part of the map just now. */
  readonly overlays?: () => Iterable<Element>;
}

export class MapController {
  readonly #map: MapLibreMap;
  readonly #features: DrawnFeatures;
  readonly #highlight: FeatureHighlight;
  readonly #basemap: BasemapControl;
  readonly #events: MapEvents;
  #input: MapInput;
  #styleLoaded = false;
  #ready = false;
  #measured: MeasureDrawing = NOTHING_MEASURED;
  #stopMeasuring: (() => void) | null = null;
  readonly #camera: CameraControl;
  readonly #margins: LabelMargins;

  /**
   * @throws GPUInitializationError where the browser has no WebGL2
   */
  constructor(
    container: HTMLElement,
    features: DrawnFeatures,
    input: MapInput,
    events: MapEvents,
    { setting = null, overlays = () => [] }: MapOptions = {},
  ) {
    this.#features = features;
    this.#input = input;
    this.#events = events;
    this.#basemap = new BasemapControl(setting, input.theme, {
      onChange: () => this.#replaceStyle(),
      onReload: (url) => this.#map.getSource<VectorTileSource>(BASEMAP_SOURCE)?.setUrl(url),
      onReport: (report) => {
        if (report.trouble === 'missing') this.#showWholeOutline();
        this.#events.onBasemap(report);
      },
    });
    const start = cameraFor(input, container.getBoundingClientRect());
    this.#margins = new LabelMargins(container, overlays, start, input.insets);
    const map = makeMap(container, this.#style(input), start, input);
    this.#map = map;
    this.#camera = new CameraControl(map, input, start, events);
    this.#highlight = new FeatureHighlight(map, features);
    this.#listen();
  }

  /** Brings the map to the desired state. */
  render(input: MapInput): void {
    const before = this.#input;
    this.#input = input;
    this.#map.getCanvas().setAttribute('aria-label', input.canvasLabel);
    if (input.theme !== before.theme) {
      this.#basemap.setTheme(input.theme);
      this.#map.setStyle(this.#style(input), { diff: true, globalState: { ...input.globalState } });
    }
    if (this.#styleLoaded) this.#applyState(before);
    this.#camera.follow(input, before, this.#ready);
  }

  zoomBy(delta: 1 | -1, event: Event): void {
    this.#map.zoomTo(this.#map.getZoom() + delta, {}, { originalEvent: event });
  }

  /** Whose basemap is seen. */
  get shownBasemap(): BasemapControl['shown'] {
    return this.#basemap.shown;
  }

  /** While events are given, the pointer sets points of a measurement instead of picking places; null ends that. */
  measure(events: MeasureEvents | null): void {
    this.#stopMeasuring?.();
    this.#stopMeasuring = events && watchMeasuring(this.#map, this.#features, events);
    if (!events) this.drawMeasured(NOTHING_MEASURED);
  }

  drawMeasured(drawing: MeasureDrawing): void {
    this.#measured = drawing;
    this.#map.getSource<GeoJSONSource>(MEASURE_SOURCE)?.setData(drawing);
  }

  /** Asks again for the basemap that could not be had. */
  retryBasemap(): void {
    this.#basemap.retry();
  }

  destroy(): void {
    this.#basemap.destroy();
    this.#map.remove();
  }

  #style({ theme, sectors, globalState }: MapInput) {
    return buildStyle({
      ...this.#basemap.input,
      palette: paletteFor(theme, sectors),
      features: this.#features,
      measured: this.#measured,
      state: globalState,
      margins: this.#margins.features,
    });
  }

  /** Glyphs and sprites of another basemap cannot be exchanged in a living style, so the whole style is. */
  #replaceStyle(): void {
    this.#styleLoaded = false;
    this.#map.setStyle(this.#style(this.#input), { diff: false, globalState: { ...this.#input.globalState } });
  }

  /** Where tiles are missing, the outline is seen in places where they would have hidden it. */
  #showWholeOutline(): void {
    for (const { id, minzoom } of vignetteZooms('outline')) {
      if (this.#map.getLayer(id)) this.#map.setLayerZoomRange(id, minzoom, MAX_ZOOM + 1);
    }
  }

  #listen(): void {
    const map = this.#map;
    map.getCanvas().setAttribute('role', 'application');
    map.getCanvas().setAttribute('aria-label', this.#input.canvasLabel);
    map.on('error', (event) => {
      const { error } = event;
      if (this.#basemap.owns(event, !this.#styleLoaded)) this.#basemap.failed();
      else this.#events.onError(error instanceof Error ? error : new Error(error.message));
    });
    watchTiles(map, (answer) => this.#basemap.hear(answer));
    map.on('style.load', () => {
      this.#styleLoaded = true;
      this.#applyState(null);
    });
    // A basemap that is slow, or never comes, must not keep the map from being used.
    map.on('render', () => {
      if (!this.#styleLoaded || map.loaded() || map.isMoving() || !map.isSourceLoaded(PLACES_SOURCE)) return;
      this.#becomeReady();
      this.#events.onRest(this.#view(), this.#input.insets);
    });
    map.on('idle', () => {
      performance.mark('atlas:map-idle');
      this.#becomeReady();
      this.#basemap.settled(this.#credits());
      this.#events.onIdle(this.#view(), this.#input.insets);
    });
    this.#margins.follow(map, () => ({ camera: this.#camera.current, insets: this.#input.insets }));
    watchPointer(map, {
      isBusy: () => this.#stopMeasuring !== null,
      onPoint: (place) => this.#events.onPoint(place),
      onPick: (pointing) => this.#events.onPick(pointing),
    });
  }

  #becomeReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    performance.mark('atlas:map-ready');
    this.#events.onReady();
  }

  #view(): MapView {
    return { camera: this.#camera.current, onScreen: this.#onScreen() };
  }

  /** Attributions of all sources but the places', in HTML, as their documents give them. */
  #credits(): readonly string[] {
    const sources = Object.keys(this.#map.getStyle().sources).filter((id) => id !== PLACES_SOURCE);
    return sources.flatMap((id) => {
      const source = this.#map.getSource(id);
      return source && 'attribution' in source && typeof source.attribution === 'string' ? [source.attribution] : [];
    });
  }

  #applyState(before: MapInput | null): void {
    const { globalState, highlighted } = this.#input;
    for (const name of Object.keys(globalState) as (keyof GlobalState)[]) {
      if (before && sameValue(before.globalState[name], globalState[name])) continue;
      this.#map.setGlobalStateProperty(name, globalState[name]);
    }
    this.#highlight.show(highlighted);
  }

  #onScreen(): ReadonlySet<string> {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    return placesWithin(this.#map, freeBox(width, height, this.#input.insets));
  }
}

/** Equality of the flat values the global state holds; an equal value set again would make MapLibre cut its tiles anew. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
