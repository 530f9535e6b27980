import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Messages } from '../languages/messages.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';
import { pageTheme } from '../state/page-theme.ts';
import { useAtlas, useMessages, useSelect } from '../state/react/atlas.tsx';
import { PageMap } from '../static-map/PageMap.tsx';
import { EMBEDDED_ATTRIBUTIONS } from './basemap/attribution.ts';
import { BasemapNotice } from './basemap/BasemapNotice.tsx';
import type { BasemapReport } from './basemap/basemap-state.ts';
import { MapCaption } from './basemap/MapCaption.tsx';
import { pannedBy } from './camera/pan.ts';
import type { Pointing } from './gl/pointer.ts';
import { prefetchWorker } from './gl/worker-address.ts';
import { useCounterpart } from './inset/use-counterpart.ts';
import {
  EDGE_NOTE,
  END_NOTE,
  INSET,
  LateChooser,
  LatePageMapReporter,
  LateStillMap,
  PAPER_MAP,
} from './late-parts.tsx';
import { MapButton } from './MapButton.tsx';
import { MoveTool } from './MoveTool.tsx';
import type { StopReason } from './map-input.ts';
import { MeasureTool } from './measure/MeasureTool.tsx';
import type { MountedMap } from './mount-map.ts';
import { NowhereNote } from './NowhereNote.tsx';
import { PlateTitle } from './PlateTitle.tsx';
import { pageMapSuffices, whenInteractiveMapIsNeeded, whenVisible } from './start-map.ts';
import { tellRest } from './tell-rest.ts';
// Loaded eagerly, although the components are lazy: the prerendered page contains their markup.
import '../static-map/inset.css';
import './map.css';

/**
 * `resting`: the prerendered still map suffices until the reader acts. `waking` and `loading`: the interactive map is loading, after the
 * reader has acted or at once where the still map does not suffice. `late`: it should be ready by now, and may still become so.
 */
type Phase = 'resting' | 'waking' | 'loading' | 'late' | 'ready' | 'no-webgl' | 'sandboxed' | 'failed';

/** How long an empty map is shown before the reader is told. */
const LATE_MILLISECONDS = 15_000;

/** A replacement map that loses its WebGL context within this time as well is not replaced again: that could go on for ever. */
const STABLE_MILLISECONDS = 10_000;

/**
 * The map's region on the page. It exists before MapLibre has loaded and remains without it, and then says why the map is missing.
 */
export function MapView() {
  const atlas = useAtlas();
  const messages = useMessages();
  const counterpart = useCounterpart();
  const canvas = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLElement>(null);
  const [map, setMap] = useState<MountedMap | null>(null);
  const [phase, setPhase] = useState<Phase>('loading');
  const [complete, setComplete] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [basemap, setBasemap] = useState<BasemapReport | null>(null);
  const [plate, setPlate] = useState<string | null>(null);
  const [choice, setChoice] = useState<Pointing | null>(null);
  /** Whether the reader has used the map itself. */
  const [touched, setTouched] = useState(false);
  const moved = useSelect(({ cameraRequest }) => cameraRequest > 0);
  const ofPage = useSelect(({ view: { place, language } }) => {
    const page = atlas.store.getPrerendered().view;
    return place === page.place && language === page.language;
  });
  /** When the map that replaces a lost one became usable; null if none was lost. */
  const restored = useRef<number | null>(null);

  useEffect(
    function createMap() {
      const container = canvas.current;
      if (!container) return;
      // A sandbox with an opaque origin allows no worker, and MapLibre would wait for one for ever.
      if (window.origin === 'null') {
        setPhase('sandboxed');
        return;
      }
      let cancelled = false;
      let mounted: MountedMap | null = null;
      let stopWaiting = () => {};
      let stopKeys = () => {};
      function stopped(reason: StopReason): void {
        setMap(null);
        setChoice(null);
        setPlate(null);
        const lasted = restored.current === null || performance.now() - restored.current > STABLE_MILLISECONDS;
        restored.current = Number.POSITIVE_INFINITY;
        if (reason === 'context-lost' && lasted) stopWaiting = whenVisible(() => setAttempt((before) => before + 1));
        else setPhase('failed');
      }
      function create(into: HTMLElement, how: 'waking' | 'loading'): void {
        setPhase(how);
        setComplete(false);
        prefetchWorker(document);
        import('./mount-map.ts')
          .then(({ listenForMapKeys, mountMap }) => {
            if (cancelled) return;
            if (region.current) stopKeys = listenForMapKeys(region.current, atlas);
            mounted = mountMap({
              container: into,
              atlas,
              theme: pageTheme(window, atlas.preferences),
              covered: true,
              onReady: () => {
                if (restored.current !== null) restored.current = performance.now();
                setPhase('ready');
              },
              onRest: (camera, insets, shown) => {
                tellRest(region.current, camera, insets, shown);
                // Synchronously, in the task that drew it: whoever waits for the map must not have to wait for React as well.
                if (shown !== null) flushSync(() => setComplete(true));
              },
              onBasemap: setBasemap,
              onPlate: setPlate,
              onChoice: setChoice,
              onStop: stopped,
            });
            setMap(mounted);
          })
          .catch((error: unknown) => {
            if (cancelled) return;
            setPhase(isMissingWebgl(error) ? 'no-webgl' : 'failed');
          });
      }
      if (attempt === 0 && pageMapSuffices(atlas)) {
        setPhase('resting');
        stopWaiting = whenInteractiveMapIsNeeded(atlas, () => create(container, 'waking'));
      } else create(container, 'loading');
      return () => {
        cancelled = true;
        stopWaiting();
        stopKeys();
        mounted?.destroy();
        setMap(null);
      };
    },
    [atlas, attempt],
  );

  const missing = phase === 'no-webgl' || phase === 'sandboxed' || phase === 'failed';
  // The still map remains visible until the interactive one shows the same, or until the reader wants what only the latter can do.
  const wanted = touched || moved || Boolean(basemap?.trouble) || atlas.pageMap === '';
  const interactive = !missing && (complete || (phase === 'ready' && wanted));
  const touch = () => setTouched(true);
  const restStill = useCallback(
    (camera: Camera, insets: Insets) => tellRest(region.current, camera, insets, 'still'),
    [],
  );

  function zoomBy(delta: 1 | -1, event: Event): void {
    if (map) map.zoomBy(delta, event);
    else moveStill(zoomedBy(delta, atlas.mapView.get()?.deepest ?? MAX_ZOOM));
  }

  function panBy(offset: readonly [x: number, y: number], event: Event): void {
    if (map) map.panBy(offset, event);
    else moveStill((camera) => pannedBy(camera, offset));
  }

  /** Moves the still map by changing the view, which it follows. */
  function moveStill(change: (camera: Camera) => Camera): void {
    const camera = atlas.mapView.get()?.camera;
    if (camera) atlas.store.dispatch({ type: 'camera', camera: change(camera) });
  }

  useLayoutEffect(
    function takeOver() {
      if (interactive) map?.uncover();
    },
    [interactive, map],
  );

  useLayoutEffect(
    function keepFocus() {
      const focused = document.activeElement;
      if (interactive && (focused === region.current || focused?.closest('.static-map')))
        canvas.current?.querySelector('canvas')?.focus();
    },
    [interactive],
  );

  useEffect(
    function tellWhenLate() {
      if (phase !== 'loading' && phase !== 'waking') return;
      const timer = window.setTimeout(() => setPhase('late'), LATE_MILLISECONDS);
      return () => window.clearTimeout(timer);
    },
    [phase],
  );

  return (
    <section
      className="map"
      id="map"
      ref={region}
      tabIndex={-1}
      aria-label={messages.map}
      // Busy until the first complete rendering with its basemap; the map can be used before.
      aria-busy={!missing && !complete && phase !== 'resting'}
      // For print: the prerendered map is printed as long as it still shows the same place and language.
      data-page-map={missing || (atlas.pageMap !== '' && ofPage) || undefined}
      data-map={missing ? 'missing' : interactive ? 'interactive' : phase === 'ready' ? 'waiting' : 'still'}
      onPointerDownCapture={touch}
      onWheelCapture={touch}
      onKeyDownCapture={touch}
      data-phase={phase}
    >
      {missing ? <LateStillMap onRest={restStill} onChoice={setChoice} /> : <PageMap onChoice={setChoice} />}
      {(phase === 'resting' || phase === 'waking') && <LatePageMapReporter holder={region} onRest={restStill} />}
      <div className="map-canvas" ref={canvas} hidden={missing} />
      {phase === 'loading' && atlas.pageMap === '' && <p className="map-loading">{messages.mapLoading}</p>}
      {(missing || phase === 'late') && (
        <div className="map-missing" role="status">
          <p>{reasonMissing(phase, messages)}</p>
          {(phase === 'failed' || phase === 'late') && (
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              {messages.retry}
            </button>
          )}
        </div>
      )}
      <div className="map-buttons" ref={atlas.overlays.register}>
        <MapButton label={messages.zoomIn} path="M12 5V19M5 12H19" onClick={(event) => zoomBy(1, event)} />
        <MapButton label={messages.zoomOut} path="M5 12H19" onClick={(event) => zoomBy(-1, event)} />
        <MapButton
          label={counterpart.whole === 'home' ? messages.backTo(counterpart.name) : messages.frameAll}
          path="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"
          onClick={counterpart.show}
        />
        {!missing && <MeasureTool map={map} />}
        <MoveTool onPan={panBy} />
      </div>
      {interactive && EDGE_NOTE}
      {!missing && PAPER_MAP}
      {plate !== null && !missing && <PlateTitle place={plate} />}
      <NowhereNote />
      {choice && <LateChooser pointing={choice} onClose={() => setChoice(null)} />}
      {basemap?.trouble && !missing && (
        <BasemapNotice trouble={basemap.trouble} region={region} onRetry={() => map?.retryBasemap()} />
      )}
      <MapCaption attributions={basemap?.attributions ?? EMBEDDED_ATTRIBUTIONS}>
        {INSET}
        {END_NOTE}
      </MapCaption>
    </section>
  );
}

/** Limits zooming in to where there is more detail, but never zooms out because of the limit. */
function zoomedBy(delta: 1 | -1, deepest: number): (camera: Camera) => Camera {
  return (camera) => {
    const most = Math.max(deepest, camera.zoom);
    return { ...camera, zoom: Math.min(most, Math.max(MIN_ZOOM, camera.zoom + delta)) };
  };
}

function reasonMissing(phase: Phase, messages: Messages): string {
  switch (phase) {
    case 'late':
      return messages.mapLate;
    case 'no-webgl':
      return messages.mapNoWebgl;
    case 'sandboxed':
      return messages.embed.sandboxed;
    default:
      return messages.mapFailed;
  }
}

/** MapLibre's constructor throws an error with this name where no WebGL2 context can be created. */
function isMissingWebgl(error: unknown): boolean {
  return error instanceof Error && error.name === 'GPUInitializationError';
}
