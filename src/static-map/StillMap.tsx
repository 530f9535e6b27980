/**
 * The lazy chunk that stands in for the living map where that cannot be: painted anew for every view, so that list, text and map
 * stay one instrument. It is moved by dragging, by the arrow keys and by the same buttons.
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
import { type Standing, useStillView } from './use-still-view.ts';

export interface StillMapProps {
  /** Where it stands, under which panels. */
  readonly onRest: (camera: Camera, insets: Insets) => void;
  readonly onChoice: (pointing: Pointing) => void;
}

/** How far an arrow key goes, in pixels. */
const KEY_STEP = 120;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};
/** Pixels by which a finger may slip and still be clicking. */
const SLIP = 5;

export function StillMap({ onRest, onChoice }: StillMapProps) {
  const atlas = useAtlas();
  const { store } = atlas;
  const snapshot = useSelect((all) => all);
  const holder = useRef<HTMLDivElement>(null);
  const scene = useMemo(() => sceneOf(snapshot), [snapshot]);
  const standing = useCallback<Standing>(
    (projection) => pinsIn(scene, projection).map(({ place, at }) => [place.id, at]),
    [scene],
  );
  const { camera, frame, insets } = useStillView(snapshot, standing, { holder, onRest });
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

/** What the archive has for a frame; null until it has come, where there is none, and where it cannot be read: the outline is drawn. */
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
          // The outline needs no network, and says what matters.
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

/** Dragging moves the picture as it is; where it is let go, the map is painted anew. */
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
    /** The end of a drag is no click on what lies below. */
    onClickCapture(event: { preventDefault: () => void; stopPropagation: () => void }) {
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    /** The browser would take the link along instead. */
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
}
