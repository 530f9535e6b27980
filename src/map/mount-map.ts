/**
 * The lazy chunk that connects the map controller with the shared state. React never talks to the map; both follow the store, each at its
 * own pace.
 */
import detail from 'virtual:atlas/detail';
import features from 'virtual:atlas/features';
import { MAP_KEYS_WORDS } from '../languages/map-keys-words.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Camera } from '../state/camera.ts';
import type { ReadableStore } from '../state/external-store.ts';
import type { Insets } from '../state/layout.ts';
import { equalMapViews, type MapView } from '../state/map-view.ts';
import type { Theme } from '../state/page-theme.ts';
import type { Snapshot } from '../state/store.ts';
import type { BasemapControl } from './basemap/basemap-control.ts';
import type { BasemapReport } from './basemap/basemap-state.ts';
import { BASEMAP_META, parseBasemapSetting } from './basemap/setting.ts';
import { requestTarget, viewTarget } from './camera/view-target.ts';
import { MapController } from './gl/map-controller.ts';
import type { MeasureEvents } from './gl/measure-pointer.ts';
import type { Pointing } from './gl/pointer.ts';
import { counterpartOf } from './inset/counterpart.ts';
import { drawnFeatures } from './labels/drawn-features.ts';
import type { MapEvents, MapInput, SeenView, StopReason } from './map-input.ts';
import { placesStateFor } from './map-state.ts';
import type { MeasureDrawing } from './style/measure-layers.ts';

export { listenForMapKeys } from './keyboard/map-keys.ts';

export interface MountOptions {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly theme: ReadableStore<Theme>;
  /** Device pixels per CSS pixel; the screen's own if left out. */
  readonly scale?: number;
  /** Whether the page's still map covers this one until {@link MountedMap.uncover}. */
  readonly covered?: boolean;
  readonly onReady: () => void;
  /** The map is at rest, with its camera and insets; `basemap` is null until the basemap has been drawn completely. */
  readonly onRest: (camera: Camera, insets: Insets, basemap: BasemapControl['shown'] | null) => void;
  readonly onBasemap: (report: BasemapReport) => void;
  /** Id of the place whose plate fills the view, or null. */
  readonly onPlate: (place: string | null) => void;
  /** Several places were hit, and the reader must choose; null after a click elsewhere. */
  readonly onChoice: (pointing: Pointing | null) => void;
  /** The map is gone; the functions of the {@link MountedMap} no longer do anything. */
  readonly onStop: (reason: StopReason) => void;
}

export interface MountedMap {
  readonly zoomBy: (delta: 1 | -1, event: Event) => void;
  /** @param offset in CSS pixels to the right and down */
  readonly panBy: (offset: readonly [dx: number, dy: number], event: Event) => void;
  readonly uncover: () => void;
  readonly retryBasemap: () => void;
  readonly measure: (events: MeasureEvents | null) => void;
  readonly drawMeasured: (drawing: MeasureDrawing) => void;
  /** Copies what is drawn next to a canvas of its own. */
  readonly copy: () => Promise<HTMLCanvasElement>;
  readonly destroy: () => void;
}

const NONE: readonly string[] = [];

/** @throws GPUInitializationError where the browser has no WebGL2 */
export function mountMap({
  container,
  atlas,
  theme,
  scale,
  covered = false,
  onReady,
  onRest,
  onBasemap,
  onPlate,
  onChoice,
  onStop,
}: MountOptions): MountedMap {
  const { store, highlight, insets } = atlas;
  const placesOf = placesStateMemo();

  function input(): MapInput {
    const snapshot = store.get();
    const { view, tour, frame, catalogue, cameraRequest } = snapshot;
    const words = MAP_KEYS_WORDS[view.language];
    return {
      globalState: { language: view.language },
      places: placesOf(snapshot),
      theme: theme.get(),
      sectors: catalogue.sectors,
      pictograms: catalogue.pictograms,
      highlighted: highlight.get()?.places ?? NONE,
      insets: insets.get(),
      camera: frame ? null : view.camera,
      target: frame ? requestTarget(catalogue, frame) : viewTarget(catalogue, view, tour),
      asked: frame !== null,
      cameraRequest,
      cooperative: view.embed
        ? {
            scroll: words.embedded.scrollHint,
            scrollMac: words.embedded.scrollHintMac,
            touch: words.embedded.touchHint,
          }
        : null,
      canvasLabel: words.canvas,
    };
  }

  function rest(seen: SeenView, covered: Insets, basemap: BasemapControl['shown'] | null): void {
    // The map itself first; lists that depend on it may take longer.
    onRest(seen.camera, covered, basemap);
    const view: MapView = { ...seen, counterpart: counterpartOf(store.get().catalogue, seen.seen) };
    // The map also comes to rest after every change of colour, which changes nothing here.
    if (!equalMapViews(atlas.mapView.get(), view)) atlas.mapView.set(view);
  }

  const events: MapEvents = {
    onReady,
    onRest: (view, covered) => rest(view, covered, null),
    onIdle: (view, covered) => rest(view, covered, controller.shownBasemap),
    onBasemap,
    onPlate,
    onGrab() {
      const { tour } = store.get();
      if (tour && !tour.paused) store.dispatch({ type: 'pause-tour' });
    },
    onCamera: (camera) => store.dispatch({ type: 'camera', camera }),
    onArrive: (camera) => store.dispatch({ type: 'arrive', camera }),
    onPoint: (place) => {
      const current = highlight.get();
      if (place !== null) {
        if (current?.places[0] !== place || current.from !== 'map') highlight.set({ places: [place], from: 'map' });
      } else if (current?.from === 'map') highlight.set(null);
    },
    onPick: (pointing) => {
      const [place, ...others] = pointing.places;
      if (place === undefined) onChoice(null);
      else if (others.length > 0) onChoice(pointing);
      else {
        onChoice(null);
        store.dispatch({ type: 'select', place });
      }
    },
    // An unhandled error must be as visible as any uncaught error, in the console and to tests.
    onError: (error) => reportError(error),
    onStop: (reason) => {
      destroy();
      onStop(reason);
    },
  };
  const setting = parseBasemapSetting(document.querySelector<HTMLMetaElement>(`meta[name="${BASEMAP_META}"]`)?.content);
  const controller = new MapController(container, drawnFeatures(features), input(), events, {
    setting,
    overlays: atlas.overlays.elements,
    scale: scale ?? null,
    detail,
    covered,
  });
  const render = () => controller.render(input());
  const stops = [
    store.subscribe(render),
    highlight.subscribe(render),
    insets.subscribe(render),
    theme.subscribe(render),
  ];
  let alive = true;
  function destroy(): void {
    if (!alive) return;
    alive = false;
    for (const stop of stops) stop();
    controller.destroy();
    atlas.mapView.set(null);
  }
  return {
    zoomBy: (delta, event) => alive && controller.zoomBy(delta, event),
    panBy: (offset, event) => alive && controller.panBy(offset, event),
    uncover: () => alive && controller.uncover(),
    retryBasemap: () => alive && controller.retryBasemap(),
    measure: (events) => alive && controller.measure(events),
    drawMeasured: (drawing) => alive && controller.drawMeasured(drawing),
    copy: () => controller.copy(),
    destroy,
  };
}

/** Memoises the state of the places: it is derived again only when something it depends on has changed, and not when the map moves. */
function placesStateMemo(): (snapshot: Snapshot) => MapInput['places'] {
  let before: Snapshot | null = null;
  let value: MapInput['places'] | null = null;
  return (snapshot) => {
    const same =
      before !== null &&
      before.catalogue === snapshot.catalogue &&
      before.view.filters === snapshot.view.filters &&
      before.view.at === snapshot.view.at &&
      before.view.place === snapshot.view.place &&
      before.tour?.paragraph === snapshot.tour?.paragraph;
    before = snapshot;
    if (!same || value === null) value = placesStateFor(snapshot.catalogue, features, snapshot.view, snapshot.tour);
    return value;
  };
}
