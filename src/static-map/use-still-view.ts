import detail from 'virtual:atlas/detail';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { deepestZoom } from '../domain/detail.ts';
import { frame as cameraFraming, seenFrom } from '../map/camera/framing.ts';
import { fromPixels, toPixels } from '../map/camera/mercator.ts';
import { requestTarget, viewTarget } from '../map/camera/view-target.ts';
import { counterpartOf } from '../map/inset/counterpart.ts';
import type { Camera } from '../state/camera.ts';
import { type Insets, NO_INSETS } from '../state/layout.ts';
import { equalMapViews, type MapView } from '../state/map-view.ts';
import { useAtlas } from '../state/react/atlas.tsx';
import type { Snapshot } from '../state/store.ts';
import { type Frame, type Point, Projection } from './frame.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

const NO_BOX: Box = { width: 0, height: 0 };

export interface StillViewProps {
  /** The box that it is painted in. */
  readonly holder: { readonly current: Element | null };
  /** Where it stands, under which panels. */
  readonly onRest: (camera: Camera, insets: Insets) => void;
}

/** Where the places stand that are shown in a frame, by id, in its pixels. */
export type Standing = (projection: Projection) => Iterable<readonly [id: string, at: Point]>;

export interface StillView {
  readonly camera: Camera;
  /** Null before the box has been measured. */
  readonly frame: Frame | null;
  readonly insets: Insets;
}

/**
 * What a map that is no living one shows in its box, told to the rest of the page as the living map tells it.
 *
 * @param standing the same as long as it has the same to say
 */
export function useStillView(snapshot: Snapshot, standing: Standing, { holder, onRest }: StillViewProps): StillView {
  const { store, mapView } = useAtlas();
  const { box, insets } = useBox(holder);
  const camera = useMemo(() => cameraOf(snapshot, box, insets), [snapshot, box, insets]);
  const frame = useMemo(() => frameOf(camera, box, insets), [camera, box, insets]);
  const told = useRef<MapView | null>(null);
  useEffect(
    function tellRest() {
      if (!frame) return;
      const onScreen = new Set<string>();
      for (const [id, [x, y]] of standing(new Projection(frame))) {
        const seen =
          x >= insets.left && x <= frame.width - insets.right && y >= insets.top && y <= frame.height - insets.bottom;
        if (seen) onScreen.add(id);
      }
      const seen = seenFrom(camera, { ...frame, insets });
      const view = {
        camera,
        seen,
        counterpart: counterpartOf(snapshot.catalogue, seen),
        deepest: deepestZoom(seen, detail),
        onScreen,
      };
      if (!equalMapViews(mapView.get(), view)) {
        told.current = view;
        mapView.set(view);
      }
      onRest(camera, insets);
      if (store.get().frame !== null) store.dispatch({ type: 'arrive', camera });
    },
    [standing, snapshot.catalogue, frame, camera, insets, mapView, store, onRest],
  );
  useEffect(
    function takeBack() {
      return () => {
        // By then another map may have come to rest.
        if (mapView.get() === told.current) mapView.set(null);
      };
    },
    [mapView],
  );
  return { camera, frame, insets };
}

/** The view's own camera, or the one that frames what is to be seen. */
function cameraOf({ catalogue, view, tour, frame }: Snapshot, box: Box, insets: Insets): Camera {
  if (view.camera && !frame) return view.camera;
  return cameraFraming({
    ...(frame ? requestTarget(catalogue, frame) : viewTarget(catalogue, view, tour)),
    ...box,
    insets,
  });
}

/** The camera is the middle of what no panel covers; a frame's middle is that of the whole box. */
function frameOf({ zoom, lat, lng }: Camera, { width, height }: Box, insets: Insets): Frame | null {
  if (width === 0 || height === 0) return null;
  const [x, y] = toPixels([lng, lat], zoom);
  const centre = fromPixels(x + (insets.right - insets.left) / 2, y + (insets.bottom - insets.top) / 2, zoom);
  return { centre, zoom, width, height };
}

function useBox(element: { readonly current: Element | null }): { readonly box: Box; readonly insets: Insets } {
  const { insets } = useAtlas();
  const [box, setBox] = useState(NO_BOX);
  const [covered, setCovered] = useState(NO_INSETS);
  useLayoutEffect(
    function measure() {
      const { current } = element;
      if (!current) return;
      const read = () => {
        const { width, height } = current.getBoundingClientRect();
        setBox((before) => (before.width === width && before.height === height ? before : { width, height }));
        setCovered(insets.get());
      };
      read();
      const observer = new ResizeObserver(read);
      observer.observe(current);
      const stop = insets.subscribe(read);
      return () => {
        observer.disconnect();
        stop();
      };
    },
    [element, insets],
  );
  return { box, insets: covered };
}
