/**
 * The lazy chunk that replaces the interactive map where WebGL is not available. It is painted again for every view, so that list, text
 * and map keep working together, and is moved by dragging, with the arrow keys and with the same buttons.
 */
import names from 'virtual:atlas/preview';
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pannedBy } from '../map/camera/pan.ts';
import type { Pointing } from '../map/gl/pointer.ts';
import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';
import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import { tilesWithin } from './archive.ts';
import { basemapOf, type LayerFeatures } from './basemap.ts';
import { browserTypesetter } from './browser-text.ts';
import { type Frame, Projection } from './frame.ts';
import { pinsIn } from './paint-places.ts';
import { paintStill } from './paint-still.ts';
import { StillPicture } from './StillPicture.tsx';
import { sceneOf } from './scene.ts';
import { siteArchive } from './site-archive.ts';
import { type PlacePoints, useStillView } from './use-still-view.ts';

export interface StillMapProps {
  /** Reports the camera and the insets once the map has come to rest. */
  readonly onRest: (camera: Camera, insets: Insets) => void;
  readonly onChoice: (pointing: Pointing) => void;
}

/** CSS pixels that the map moves per arrow key. */
const KEY_STEP = 120;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};
/** CSS pixels that a pointer may move during a click before it counts as dragging. */
const SLIP = 5;

export function StillMap({ onRest, onChoice }: StillMapProps) {
  const atlas = useAtlas();
  const { store } = atlas;
  const snapshot = useSelect((all) => all);
  const holder = useRef<HTMLDivElement>(null);
  const scene = useMemo(() => sceneOf(snapshot), [snapshot]);
  const placePoints = useCallback<PlacePoints>(
    (projection) => pinsIn(scene, projection).map(({ place, at }) => [place.id, at]),
    [scene],
  );
  const { camera, frame, insets } = useStillView(snapshot, placePoints, { holder, onRest });
  const tiles = useTiles(frame);
  const { language } = snapshot.view;

  const html = useMemo(() => {
    if (!frame || !holder.current) return '';
    const seen = new Projection(frame).seen();
    return paintStill({
      scene,
      language,
      frame,
      insets,
      basemap: basemapOf(tiles, names, seen, frame.zoom, language),
      setter: browserTypesetter(holder.current),
      id: 'still',
      hrefOf: (place) => store.addressAfter({ type: 'select', place }, store.get().view),
    });
  }, [scene, language, frame, insets, tiles, store]);

  const drag = useDrag(holder, (dx, dy) => move(-dx, -dy));

  function move(dx: number, dy: number): void {
    store.dispatch({ type: 'camera', camera: pannedBy(camera, [dx, dy]) });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moving the map is an extra; every place is a link
    <div
      className="still-map"
      ref={holder}
      onKeyDown={(event) => {
        const step = ARROWS[event.key];
        if (!step) return;
        event.preventDefault();
        move(...step);
      }}
      {...drag}
    >
      <StillPicture html={html} onChoice={onChoice} />
    </div>
  );
}

/** The tiles of a frame; null while they load, and where there are none or they cannot be read. The bundled outline is drawn then. */
function useTiles(frame: Frame | null): LayerFeatures | null {
  const archive = useMemo(() => siteArchive(), []);
  const [tiles, setTiles] = useState<LayerFeatures | null>(null);
  useEffect(
    function readTiles() {
      if (!archive || !frame) return;
      let current = true;
      tilesWithin(archive, new Projection(frame).seen(), frame.zoom).then(
        (layers) => {
          if (current) setTiles(() => layers);
        },
        () => {
          // The bundled outline needs no network and shows the essentials.
          if (current) setTiles(null);
        },
      );
      return () => {
        current = false;
      };
    },
    [archive, frame],
  );
  return tiles;
}

/** Dragging shifts the painted picture; when it is released, the map is painted for the new position. */
function useDrag(element: { readonly current: HTMLElement | null }, onEnd: (dx: number, dy: number) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const way = (event: PointerEvent) =>
    [event.clientX - (start.current?.x ?? 0), event.clientY - (start.current?.y ?? 0)] as const;
  const shift = (transform: string) => {
    const picture = element.current?.querySelector<SVGElement>('.static-frame');
    if (picture) picture.style.transform = transform;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY };
      dragged.current = false;
    },
    onPointerMove(event: PointerEvent) {
      if (!start.current) return;
      const [dx, dy] = way(event);
      if (!dragged.current && Math.hypot(dx, dy) <= SLIP) return;
      if (!dragged.current) element.current?.setPointerCapture(event.pointerId);
      dragged.current = true;
      shift(`translate(${dx}px, ${dy}px)`);
    },
    onPointerUp(event: PointerEvent) {
      const [dx, dy] = way(event);
      const moved = start.current !== null && dragged.current;
      start.current = null;
      shift('');
      if (moved) onEnd(dx, dy);
    },
    onPointerCancel() {
      start.current = null;
      shift('');
    },
    /** The click at the end of a drag must not follow a link below. */
    onClickCapture(event: { preventDefault: () => void; stopPropagation: () => void }) {
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Otherwise the browser would start to drag the link. */
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
}
