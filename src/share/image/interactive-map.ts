/**
 * Renders the image's map with a second, invisible MapLibre map at the size and resolution of the image. It shows the same view, but
 * reports nothing to the atlas's stores.
 */
import { type Attribution, EMBEDDED_ATTRIBUTIONS } from '../../map/basemap/attribution.ts';
import type { MountedMap } from '../../map/mount-map.ts';
import type { Atlas } from '../../state/atlas.ts';
import { createExternalStore } from '../../state/external-store.ts';
import { NO_INSETS } from '../../state/layout.ts';
import type { MapView } from '../../state/map-view.ts';
import type { Theme } from '../../state/page-theme.ts';
import type { Store } from '../../state/store.ts';
import type { Frame } from '../../static-map/frame.ts';
import type { Box } from './sheet.ts';

export interface InteractiveMap {
  readonly canvas: HTMLCanvasElement;
  readonly credits: readonly Attribution[];
}

export interface InteractiveMapInput {
  readonly frame: Frame;
  readonly theme: Theme;
  /** Pixels of the image per CSS pixel of the frame. */
  readonly scale: number;
  /** Boxes that will be drawn over the map, from the frame's upper left corner; no labels are placed there. */
  readonly covered: readonly Box[];
}

/**
 * @returns rejects if the browser cannot draw the map, or if the signal is aborted
 */
export async function drawInteractive(
  atlas: Atlas,
  input: InteractiveMapInput,
  signal: AbortSignal,
): Promise<InteractiveMap> {
  const { frame, theme, scale, covered } = input;
  // Already loaded by the page, unless it does without a map.
  const { mountMap } = await import('../../map/mount-map.ts');
  signal.throwIfAborted();
  const container = document.createElement('div');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: `${frame.width}px`,
    height: `${frame.height}px`,
    visibility: 'hidden',
    zIndex: '-1',
  });
  const corners = covered.map((box) => {
    const corner = document.createElement('div');
    Object.assign(corner.style, {
      position: 'absolute',
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    return corner;
  });
  container.append(...corners);
  document.body.append(container);
  let mounted: MountedMap | null = null;
  try {
    return await new Promise<InteractiveMap>((resolve, reject) => {
      let credits = EMBEDDED_ATTRIBUTIONS;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      mounted = mountMap({
        container,
        atlas: onlyLooking(atlas, frame, corners),
        theme: { get: () => theme, subscribe: () => () => {} },
        scale,
        onReady: () => {},
        onRest: (_camera, _insets, basemap) => {
          if (basemap !== null) mounted?.copy().then((canvas) => resolve({ canvas, credits }), reject);
        },
        onBasemap: ({ attributions }) => {
          credits = attributions;
        },
        onPlate: () => {},
        onChoice: () => {},
        onStop: (reason) => reject(new Error(`The map of the picture stopped: ${reason}`)),
      });
    });
  } finally {
    (mounted as MountedMap | null)?.destroy();
    container.remove();
  }
}

/** A copy of the atlas that shows the same view through another frame, with private stores that affect nothing else. */
function onlyLooking(atlas: Atlas, { centre: [lng, lat], zoom }: Frame, corners: readonly Element[]): Atlas {
  const snapshot = atlas.store.get();
  const view = { ...snapshot.view, embed: false, camera: { zoom, lat, lng } };
  const still = { ...snapshot, frame: null, view };
  const store: Store = { ...atlas.store, get: () => still, subscribe: () => () => {}, dispatch: () => {} };
  return {
    ...atlas,
    store,
    highlight: createExternalStore<ReturnType<Atlas['highlight']['get']>>(null),
    insets: createExternalStore(NO_INSETS),
    overlays: { register: () => () => {}, elements: () => corners },
    mapView: createExternalStore<MapView | null>(null),
  };
}
