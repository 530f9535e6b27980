/**
 * The one owner of the MapLibre map. It is told the desired state (`render`, safe to call at any time and as often as
 * wished) and finds the difference itself; it reports what the reader does through `events`.
 *
 * The camera belongs to the map: the view's camera is applied only when `cameraRequest` grows, and only the reader's own
 * movements are reported back, so nothing echoes.
 */
import {
  type GeoJSONSource,
  type MapLibreEvent,
  Map as MapLibreMap,
  ScaleControl,
  type VectorTileSource,
} from 'maplibre-gl';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import type { CloseUp } from '../state/close-up.ts';
import { type Insets, NO_INSETS } from '../state/layout.ts';
import type { MapView } from '../state/map-view.ts';
import './worker.ts';
import type { DrawnFeatures } from './drawn-features.ts';
import { FeatureHighlight } from './feature-highlight.ts';
import type { FrameTarget } from './frame-target.ts';
import { frame, frameBeside } from './framing.ts';
import type { GroundSetting } from './ground/setting.ts';
import { watchTiles } from './ground/tile-answer.ts';
import { GroundControl, type GroundReport } from './ground-control.ts';
import { LabelMargins } from './label-margins-control.ts';
import { type MeasureEvents, watchMeasuring } from './measure-pointer.ts';
import { freeBox, placesWithin } from './on-screen.ts';
import { type Pointing, watchPointer } from './pointer.ts';
import { BASEMAP_SOURCE } from './style/basemap-source.ts';
import { CHINESE_FONT_FAMILY } from './style/fonts.ts';
import { type GlobalState, MEASURE_SOURCE, PLACES_SOURCE } from './style/ids.ts';
import { type MeasureDrawing, NOTHING_MEASURED } from './style/measure-layers.ts';
import { palettes } from './style/palette.ts';
import { buildStyle } from './style/style.ts';
import { drawSymbol, parseSymbolName } from './symbols.ts';

/** What a reader is told who scrolls or drags over an embedded map. Read once, when the map is made. */
export interface CooperativeHints {
  readonly scroll: string;
  readonly scrollMac: string;
  readonly touch: string;
}

export interface MapInput {
  readonly globalState: GlobalState;
  readonly theme: 'day' | 'night';
  /** Place to light up, whichever side points at it. */
  readonly highlighted: string | null;
  readonly insets: Insets;
  readonly camera: Camera | null;
  readonly target: FrameTarget;
  readonly cameraRequest: number;
  /** Inside another page, scrolling that page must not zoom the map: null where the map has the window to itself. */
  readonly cooperative: CooperativeHints | null;
  /** Name of the canvas for assistive technology, with the keys that work. */
  readonly canvasLabel: string;
}

export interface MapEvents {
  /** First rendering of everything that is the atlas's own, whether the ground has arrived or not. */
  readonly onReady: () => void;
  /** The map rests and shows its places, while the ground still loads (or never comes). */
  readonly onRest: (view: MapView, insets: Insets) => void;
  /** Every time nothing moves or loads any more. */
  readonly onIdle: (view: MapView, insets: Insets) => void;
  /** The reader begins to move the map. */
  readonly onGrab: () => void;
  /** The reader moved the map. */
  readonly onCamera: (camera: Camera) => void;
  readonly onPoint: (place: string | null) => void;
  readonly onPick: (pointing: Pointing) => void;
  /** Another ground is shown, something is wrong with it, or its credits became known. */
  readonly onGround: (report: GroundReport) => void;
  readonly onError: (error: Error) => void;
}

/** Marks movements that the atlas itself makes. */
const OWN_MOVE = { atlas: true } as const;
const FLIGHT_MILLISECONDS = 1100;

export class MapController {
  readonly #map: MapLibreMap;
  readonly #features: DrawnFeatures;
  readonly #highlight: FeatureHighlight;
  readonly #ground: GroundControl;
  #events: MapEvents;
  #input: MapInput;
  #styleLoaded = false;
  #ready = false;
  #measured: MeasureDrawing = NOTHING_MEASURED;
  #stopMeasuring: (() => void) | null = null;
  /** On the way to where the view says. */
  #flying = false;
  readonly #margins: LabelMargins;

  /**
   * @param setting the ground the site has chosen, or null for the one that ships with the atlas
   * @throws GPUInitializationError where the browser has no WebGL2
   */
  constructor(
    container: HTMLElement,
    features: DrawnFeatures,
    input: MapInput,
    events: MapEvents,
    setting: GroundSetting | null = null,
  ) {
    this.#features = features;
    this.#input = input;
    this.#events = events;
    this.#ground = new GroundControl(setting, input.theme, {
      onChange: () => this.#replaceStyle(),
      onReload: (url) => this.#map.getSource<VectorTileSource>(BASEMAP_SOURCE)?.setUrl(url),
      onReport: (report) => this.#events.onGround(report),
    });
    const { width, height } = container.getBoundingClientRect();
    const camera = this.#cameraFor(input, width, height);
    this.#margins = new LabelMargins(camera, width, height, input.insets);
    this.#map = new MapLibreMap({
      container,
      style: this.#style(input),
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      cooperativeGestures: input.cooperative !== null,
      ...(input.cooperative ? { locale: gestureLocale(input.cooperative) } : {}),
      localIdeographFontFamily: CHINESE_FONT_FAMILY,
      fadeDuration: prefersReducedMotion() ? 0 : 250,
      pixelRatio: window.devicePixelRatio,
    });
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.setPadding(input.insets);
    // The padding moves the centre; a camera is the centre of what is left free.
    map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom }, OWN_MOVE);
    map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
    map.setMissingStyleImageResolver(async (id) => {
      const name = parseSymbolName(id);
      if (!name || map.hasImage(id)) return;
      const { data, pixelRatio } = drawSymbol(name, Math.max(2, window.devicePixelRatio));
      map.addImage(id, data, { pixelRatio });
    });
    this.#highlight = new FeatureHighlight(map, features);
    this.#listen();
  }

  /** Handlers may change with every rendering of the page; the map's listeners are attached once. */
  setEvents(events: MapEvents): void {
    this.#events = events;
  }

  /** Brings the map to the desired state. */
  render(input: MapInput): void {
    const before = this.#input;
    this.#input = input;
    this.#map.getCanvas().setAttribute('aria-label', input.canvasLabel);
    if (input.theme !== before.theme) {
      this.#ground.setTheme(input.theme);
      this.#map.setStyle(this.#style(input), { diff: true, globalState: { ...input.globalState } });
    }
    if (this.#styleLoaded) this.#applyState(before);
    const sameInsets = equalInsets(input.insets, before.insets);
    // A panel that moves during a flight must not stop it half-way.
    const underway = input.camera === null || this.#flying;
    if (input.cameraRequest !== before.cameraRequest || (!sameInsets && underway)) this.#goToView();
    else if (!sameInsets) this.#map.easeTo({ padding: { ...input.insets }, duration: 250 }, OWN_MOVE);
  }

  zoomBy(delta: 1 | -1, event: Event): void {
    this.#map.zoomTo(this.#map.getZoom() + delta, {}, { originalEvent: event });
  }

  /** Whose ground is seen. */
  get shownGround(): GroundControl['shown'] {
    return this.#ground.shown;
  }

  /** The camera that would show something in the part of the map that nothing covers. */
  cameraShowing({ bounds, maxZoom, covered = NO_INSETS }: CloseUp): Camera {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    return frameBeside({ bounds, maxZoom, width, height, insets: this.#input.insets }, covered);
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

  /** Asks again for the ground that could not be had. */
  retryGround(): void {
    this.#ground.retry();
  }

  destroy(): void {
    this.#ground.destroy();
    this.#map.remove();
  }

  #style({ theme, globalState }: MapInput) {
    return buildStyle({
      ...this.#ground.input,
      palette: palettes[theme],
      features: this.#features,
      measured: this.#measured,
      state: globalState,
      margins: this.#margins.features,
    });
  }

  /** Glyphs and sprites of another ground cannot be exchanged in a living style, so the whole style is. */
  #replaceStyle(): void {
    this.#styleLoaded = false;
    this.#map.setStyle(this.#style(this.#input), { diff: false, globalState: { ...this.#input.globalState } });
  }

  #listen(): void {
    const map = this.#map;
    map.getCanvas().setAttribute('role', 'application');
    map.getCanvas().setAttribute('aria-label', this.#input.canvasLabel);
    map.on('error', (event) => {
      const { error } = event;
      if (this.#ground.owns(event, !this.#styleLoaded)) this.#ground.failed();
      else this.#events.onError(error instanceof Error ? error : new Error(error.message));
    });
    watchTiles(map, (answer) => this.#ground.hear(answer));
    map.on('style.load', () => {
      this.#styleLoaded = true;
      this.#applyState(null);
    });
    // A ground that is slow, or never comes, must not keep the map from being used.
    map.on('render', () => {
      if (!this.#styleLoaded || map.loaded() || map.isMoving() || !map.isSourceLoaded(PLACES_SOURCE)) return;
      this.#becomeReady();
      this.#events.onRest(this.#view(), this.#input.insets);
    });
    map.on('idle', () => {
      performance.mark('atlas:map-idle');
      this.#becomeReady();
      this.#ground.settled(this.#credits());
      this.#events.onIdle(this.#view(), this.#input.insets);
    });
    this.#margins.follow(map, () => ({ camera: this.#camera(), insets: this.#input.insets }));
    map.on('movestart', (event: MapLibreEvent<MouseEvent | TouchEvent | WheelEvent | undefined>) => {
      if (event.originalEvent) this.#events.onGrab();
    });
    map.on('moveend', (event: MapLibreEvent<MouseEvent | TouchEvent | WheelEvent | undefined>) => {
      this.#flying = false;
      // Only gestures, keys and buttons carry the browser's event; flights, resizing and padding do not.
      if (event.originalEvent) this.#events.onCamera(this.#camera());
    });
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
    return { camera: this.#camera(), onScreen: this.#onScreen() };
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

  #goToView(): void {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    const camera = this.#cameraFor(this.#input, width, height);
    const goal = {
      center: [camera.lng, camera.lat] as [number, number],
      zoom: camera.zoom,
      padding: { ...this.#input.insets },
    };
    this.#map.stop();
    this.#flying = this.#ready;
    if (!this.#ready) this.#map.jumpTo(goal, OWN_MOVE);
    else this.#map.flyTo({ ...goal, duration: FLIGHT_MILLISECONDS, curve: 1.25 }, OWN_MOVE);
  }

  #cameraFor(input: MapInput, width: number, height: number): Camera {
    return input.camera ?? frame({ ...input.target, width, height, insets: input.insets });
  }

  #onScreen(): ReadonlySet<string> {
    const { width, height } = this.#map.getContainer().getBoundingClientRect();
    return placesWithin(this.#map, freeBox(width, height, this.#input.insets));
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lng };
  }
}

function gestureLocale({ scroll, scrollMac, touch }: CooperativeHints): Record<string, string> {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': scroll,
    'CooperativeGesturesHandler.MacHelpText': scrollMac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}

/** Equality of the flat values the global state holds; an equal value set again would make MapLibre cut its tiles anew. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}

function equalInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
