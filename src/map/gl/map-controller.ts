/**
 * The single owner of the MapLibre map. `render` tells it the desired state, at any time and as often as needed, and it works out what
 * changed; it reports what the reader does through `events`.
 */
import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { deepestZoom } from '../../domain/detail.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import { MAX_ZOOM } from '../../state/camera.ts';
import { BasemapControl } from '../basemap/basemap-control.ts';
import { seenFrom } from '../camera/framing.ts';
import { formAt, stackAt } from '../labels/declutter.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import { Labels } from '../labels/label-features.ts';
import type { MapEvents, MapInput, MapOptions, SeenView } from '../map-input.ts';
import { BASEMAP_SOURCE } from '../style/basemap-source.ts';
import { type GlobalState, MEASURE_SOURCE } from '../style/ids.ts';
import { type MeasureDrawing, NOTHING_MEASURED } from '../style/measure-layers.ts';
import { paletteFor } from '../style/palette.ts';
import { buildStyle } from '../style/style.ts';
import { CameraControl, cameraFor } from './camera-control.ts';
import { copyOf } from './copy.ts';
import { LabelMargins } from './label-margins-control.ts';
import { LateOutline } from './late-outline.ts';
import { makeMap } from './make-map.ts';
import { type MeasureEvents, watchMeasuring } from './measure-pointer.ts';
import { nameLeaders } from './name-leaders.ts';
import { freeBox, placesWithin } from './on-screen.ts';
import { Painting } from './painting.ts';
import { PlaceStates } from './place-states.ts';
import { PlatesControl } from './plates-control.ts';
import { watchPointer } from './pointer.ts';
import { ScaleBar } from './scale-bar.ts';
import { areOwnLoaded, creditsOf } from './sources.ts';
import { watchTiles } from './tile-answer.ts';
import { isWorkerMissing } from './worker.ts';
import { ZoomLimit } from './zoom-limit.ts';

export class MapController {
  readonly #map: MapLibreMap;
  readonly #features: DrawnFeatures;
  readonly #places: PlaceStates;
  readonly #labels: Labels;
  readonly #basemap: BasemapControl;
  readonly #events: MapEvents;
  #input: MapInput;
  #styleLoaded = false;
  #ready = false;
  #destroyed = false;
  /** null while the reader is not measuring. */
  #measured: MeasureDrawing | null = null;
  readonly #outline = new LateOutline(() => this.#changeStyle());
  /** Whether the style must be rebuilt once the one before it has loaded. */
  #stale = false;
  /** Whether the visible places were reported since the view last changed; finding them in every frame would take longer than drawing it. */
  #restTold = false;
  #stopMeasuring: (() => void) | null = null;
  readonly #camera: CameraControl;
  #plates: PlatesControl | null = null;
  readonly #margins: LabelMargins;
  readonly #scale: ScaleBar;
  readonly #limit: ZoomLimit;
  readonly #painting: Painting;

  /**
   * @throws GPUInitializationError where the browser has no WebGL2
   */
  constructor(
    container: HTMLElement,
    features: DrawnFeatures,
    input: MapInput,
    events: MapEvents,
    { setting = null, overlays = () => [], scale = null, detail, covered = false }: MapOptions = {},
  ) {
    this.#features = features;
    this.#labels = new Labels(features, input.places);
    this.#input = input;
    this.#events = events;
    this.#basemap = new BasemapControl(setting, input.theme, {
      onChange: () => {
        this.#fetchOutline();
        this.#replaceStyle();
      },
      onReload: (url) => this.#map.getSource<VectorTileSource>(BASEMAP_SOURCE)?.setUrl(url),
      onReport: (report) => {
        this.#fetchOutline();
        this.#events.onBasemap(report);
      },
      onGap: () => this.#outline.fetch(),
    });
    const start = cameraFor(input, container.getBoundingClientRect());
    this.#margins = new LabelMargins(container, overlays, start, input.insets);
    const map = makeMap(container, this.#style(input), start, input, scale);
    this.#map = map;
    this.#painting = new Painting(map, covered);
    this.#scale = new ScaleBar(input.globalState.language);
    map.addControl(this.#scale, 'bottom-left');
    this.#camera = new CameraControl(map, input, start, events, () => this.#limit.lift());
    this.#limit = new ZoomLimit(
      map,
      () => this.#seen(),
      (seen) =>
        // A basemap chosen by the site may be more detailed than ours.
        detail && this.#basemap.shown !== 'chosen' ? deepestZoom(seen, detail) : MAX_ZOOM,
    );
    this.#places = new PlaceStates(map, features, input.places, this.#labels);
    this.#listen();
    this.#plates = new PlatesControl(
      map,
      () => this.#changeStyle(),
      (place) => events.onPlate(place),
    );
    this.#fetchOutline();
  }

  /** Brings the map to the desired state. */
  render(input: MapInput): void {
    const before = this.#input;
    this.#input = input;
    this.#map.getCanvas().setAttribute('aria-label', input.canvasLabel);
    this.#scale.follow(input.globalState.language);
    if (input.theme !== before.theme) {
      this.#basemap.setTheme(input.theme);
      this.#changeStyle();
    }
    if (this.#styleLoaded) this.#applyState();
    this.#camera.follow(input, before, this.#ready);
  }

  /** Called once nothing covers the map any more. */
  uncover(): void {
    this.#painting.uncover();
  }

  zoomBy(delta: 1 | -1, event: Event): void {
    this.#map.zoomTo(this.#map.getZoom() + delta, {}, { originalEvent: event });
  }

  panBy([dx, dy]: readonly [dx: number, dy: number], event: Event): void {
    this.#map.panBy([dx, dy], {}, { originalEvent: event });
  }

  /** Which basemap is shown. */
  get shownBasemap(): BasemapControl['shown'] {
    return this.#basemap.shown;
  }

  /** While events are given, the pointer sets points of a measurement instead of selecting places; null ends that. */
  measure(events: MeasureEvents | null): void {
    this.#stopMeasuring?.();
    this.#stopMeasuring = events && watchMeasuring(this.#map, this.#features, this.#isShown, events);
    this.#measured = events && (this.#measured ?? NOTHING_MEASURED);
    this.#changeStyle();
  }

  drawMeasured(drawing: MeasureDrawing): void {
    if (!this.#measured) return;
    this.#measured = drawing;
    this.#map.getSource<GeoJSONSource>(MEASURE_SOURCE)?.setData(drawing);
  }

  /** Requests the basemap again after a failure. */
  retryBasemap(): void {
    this.#basemap.retry();
  }

  /** Copies the next frame; see {@link copyOf}. */
  copy(): Promise<HTMLCanvasElement> {
    return copyOf(this.#map);
  }

  destroy(): void {
    this.#destroyed = true;
    this.#basemap.destroy();
    this.#map.remove();
  }

  #style({ theme, sectors, globalState }: MapInput) {
    return buildStyle({
      ...this.#basemap.input,
      palette: paletteFor(theme, sectors),
      features: this.#features,
      labels: this.#labels.features,
      measured: this.#measured,
      outline: this.#outline.shown,
      plates: this.#plates?.shown ?? null,
      state: globalState,
      margins: this.#margins.features,
    });
  }

  /** Replaces the whole style: the glyphs and sprite of another basemap cannot be exchanged within a style that is in use. */
  #replaceStyle(): void {
    this.#styleLoaded = false;
    this.#map.setStyle(this.#style(this.#input), { diff: false, globalState: { ...this.#input.globalState } });
  }

  /** Adds, removes and changes only the layers and sources that differ. */
  #changeStyle(): void {
    this.#stale = !this.#styleLoaded;
    if (this.#stale || this.#destroyed) return;
    this.#map.setStyle(this.#style(this.#input), { diff: true, globalState: { ...this.#input.globalState } });
  }

  #fetchOutline(): void {
    if (this.#basemap.needsOutline) this.#outline.fetch();
  }

  #listen(): void {
    const map = this.#map;
    map.getCanvas().setAttribute('role', 'application');
    map.getCanvas().setAttribute('aria-label', this.#input.canvasLabel);
    map.on('error', (event) => {
      const { error } = event;
      if (!this.#ready && isWorkerMissing(error)) this.#events.onStop('no-worker');
      else if (this.#basemap.owns(event, !this.#styleLoaded)) this.#basemap.failed();
      else this.#events.onError(error instanceof Error ? error : new Error(error.message));
    });
    map.on('resize', () => this.#camera.resized(this.#input));
    // MapLibre would restore its drawing without the feature states, and has no style to query until then. Capturing runs this listener
    // before MapLibre's own, which discards the style without removing the style's listeners: they would keep the map in memory.
    const lost = () => this.#events.onStop('context-lost');
    map.getCanvas().addEventListener('webglcontextlost', lost, { capture: true, once: true });
    watchTiles(map, (answer) => this.#basemap.hear(answer));
    map.on('style.load', () => {
      this.#styleLoaded = true;
      this.#applyState();
      if (this.#stale) this.#changeStyle();
    });
    map.on('movestart', () => {
      this.#restTold = false;
    });
    // A basemap that is slow or never comes must not keep the map from being usable.
    map.on('render', () => {
      if (this.#restTold || !this.#styleLoaded || map.loaded() || map.isMoving()) return;
      if (!areOwnLoaded(map)) return;
      this.#restTold = true;
      this.#becomeReady();
      this.#events.onRest(this.#view(), this.#input.insets);
    });
    map.on('idle', () => {
      // Whatever is still to come will draw again and then become idle.
      if (this.#plates?.isAwaited) return;
      const leaders = nameLeaders(map, this.#features, this.#input.globalState.language, this.#isShown);
      if (this.#margins.lead(map, leaders)) return;
      // Clears the previous mark first: browsers keep every mark for as long as the page lives.
      performance.clearMarks('atlas:map-idle');
      performance.mark('atlas:map-idle');
      this.#restTold = true;
      this.#becomeReady();
      this.#basemap.settled(creditsOf(map));
      this.#events.onIdle(this.#view(), this.#input.insets);
    });
    this.#margins.follow(map, () => ({ camera: this.#camera.current, insets: this.#input.insets }));
    watchPointer(map, {
      isShown: this.#isShown,
      stackOf: (place) => stackAt(this.#input.places.stacks, place, map.getZoom()),
      isStacked: (place) => formAt(this.#input.places.shown[place], map.getZoom()) === 'stacked',
      isBusy: () => this.#stopMeasuring !== null,
      onPoint: (place) => this.#events.onPoint(place),
      onPick: (pointing) => this.#events.onPick(pointing),
    });
  }

  /** Feature state only hides things visually; MapLibre's queries still find them, so results must be checked with this. */
  readonly #isShown = (place: string): boolean => Object.hasOwn(this.#input.places.shown, place);

  #becomeReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    performance.mark('atlas:map-ready');
    this.#events.onReady();
  }

  #view(): SeenView {
    const seen = this.#seen();
    return { camera: this.#camera.current, seen, deepest: this.#limit.deepest(seen), onScreen: this.#onScreen() };
  }

  #seen(): Bounds {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    return seenFrom(this.#camera.current, { width, height, insets: this.#input.insets });
  }

  #applyState(): void {
    this.#restTold = false;
    const { globalState, places, highlighted } = this.#input;
    // MapLibre ignores values that have not changed.
    for (const name of Object.keys(globalState) as (keyof GlobalState)[]) {
      this.#map.setGlobalStateProperty(name, globalState[name]);
    }
    this.#places.follow(places);
    this.#places.highlight(highlighted);
  }

  #onScreen(): ReadonlySet<string> {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    return placesWithin(this.#map, freeBox(width, height, this.#input.insets), this.#isShown);
  }
}
