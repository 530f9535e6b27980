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
  /** The box that the map is painted in. */
  readonly holder: { readonly current: Element | null };
  /** Reports the camera and the insets once the map has come to rest. */
  readonly onRest: (camera: Camera, insets: Insets) => void;
}

/** Gives the points of the places shown in a frame, in its pixels, with their ids. */
export type PlacePoints = (projection: Projection) => Iterable<readonly [id: string, at: Point]>;

export interface StillView {
  readonly camera: Camera;
  /** null until the box has been measured. */
  readonly frame: Frame | null;
  readonly insets: Insets;
}

/**
 * What a still map shows in its box, reported to the rest of the page in the same way as by the interactive map.
 *
 * @param placePoints must be the same function while its result is the same
 */
export function useStillView(
  snapshot: Snapshot,
  placePoints: PlacePoints,
  { holder, onRest }: StillViewProps,
): StillView {
  const { store, mapView } = useAtlas();
  const { box, insets } = useBox(holder);
  const camera = useMemo(() => cameraOf(snapshot, box, insets), [snapshot, box, insets]);
  const frame = useMemo(() => frameOf(camera, box, insets), [camera, box, insets]);
  const told = useRef<MapView | null>(null);
  useEffect(
    function tellRest() {
      if (!frame) return;
      const onScreen = new Set<string>();
      for (const [id, [x, y]] of placePoints(new Projection(frame))) {
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
    [placePoints, snapshot.catalogue, frame, camera, insets, mapView, store, onRest],
  );
  useEffect(
    function takeBack() {
      return () => {
        // Another map may have come to rest in the meantime.
        if (mapView.get() === told.current) mapView.set(null);
      };
    },
    [mapView],
  );
  return { camera, frame, insets };
}

/** The view's own camera, or one that frames its subject. */
function cameraOf({ catalogue, view, tour, frame }: Snapshot, box: Box, insets: Insets): Camera {
  if (view.camera && !frame) return view.camera;
  return cameraFraming({
    ...(frame ? requestTarget(catalogue, frame) : viewTarget(catalogue, view, tour)),
    ...box,
    insets,
  });
}

/** Converts a camera, which is the centre of the uncovered part, into a frame, whose centre is that of the whole box. */
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
