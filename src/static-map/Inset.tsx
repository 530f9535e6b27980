import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Catalogue } from '../domain/catalogue.ts';
import { symbolStage } from '../domain/status.ts';
import { counterpartOf } from '../map/inset/counterpart.ts';
import { useCounterpart } from '../map/inset/use-counterpart.ts';
import type { MapView } from '../state/map-view.ts';
import { useAtlas, useCatalogue, useShown, useView } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import type { View, Whole } from '../state/view.ts';
import { Projection } from './frame.ts';
import { crowdedOut, frameAttributes, insetFrame } from './inset-frame.ts';
import { StillPicture } from './StillPicture.tsx';

/**
 * The inset map in the corner of the main one: the whole region while the home country is shown, or the other way round. A click swaps
 * them. Where there is no room for a picture, a button with its name remains.
 */
export function Inset() {
  const { overlays, pageInset } = useAtlas();
  const { whole, name, show } = useCounterpart();
  const catalogue = useCatalogue();
  if (whole === null || counterpartOf(catalogue, null) === null) return null;
  return (
    <div className="inset" ref={overlays.register} data-shows={whole}>
      {pageInset !== '' && <InsetPicture onClick={show} />}
      <button type="button" className="inset-button" onClick={show}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M3 5H21V19H3ZM12 12H21V19H12Z" />
        </svg>
        {name}
      </button>
    </div>
  );
}

/** For sighted pointer users only: its places are in the list as well, and the button states what a click does. */
function InsetPicture({ onClick }: { readonly onClick: () => void }) {
  const { pageInset, store, mapView } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const catalogue = useCatalogue();
  const shown = useShown();
  const { at, place } = useView();
  const seen = useSyncExternalStore(
    mapView.subscribe,
    () => mapView.get()?.seen ?? null,
    () => null,
  );

  useLayoutEffect(
    function followPlaces() {
      if (!box.current) return;
      const ids = new Set(shown.map(({ id }) => id));
      followView(box.current, catalogue, ids, { at, place }, (id) =>
        store.addressAfter({ type: 'select', place: id }, store.get().view),
      );
    },
    [catalogue, shown, at, place, store],
  );

  useLayoutEffect(
    function followMap() {
      if (box.current && seen) moveFrames(box.current, catalogue, seen);
    },
    [catalogue, seen],
  );

  return (
    <div
      className="inset-window"
      aria-hidden="true"
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest('a')) onClick();
      }}
    >
      <StillPicture className="inset-picture" html={pageInset} ref={box} />
    </div>
  );
}

/** Updates marks, lines and names for the current view; the picture was painted for the prerendered one. */
function followView(
  box: HTMLElement,
  catalogue: Catalogue,
  shown: ReadonlySet<string>,
  { at, place: selected }: Pick<View, 'at' | 'place'>,
  hrefOf: (place: string) => string,
): void {
  for (const line of box.querySelectorAll<SVGElement>('[data-line]')) {
    line.toggleAttribute('hidden', !shown.has(line.dataset.line ?? ''));
  }
  for (const picture of box.querySelectorAll('[data-inset]')) {
    // They were painted from the least to the most important.
    const links = [...picture.querySelectorAll<SVGAElement>('a[data-place]')].reverse();
    const left: SVGAElement[] = [];
    for (const link of links) {
      const id = link.dataset.place ?? '';
      const place = findPlace(catalogue, id);
      link.toggleAttribute('hidden', !shown.has(id));
      if (!place || !shown.has(id)) continue;
      left.push(link);
      link.setAttribute('href', hrefOf(id));
      link.setAttribute('aria-label', place.name);
      link.dataset.stage = symbolStage(place.history, at);
      if (id === selected) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
      const name = link.querySelector('text');
      if (name && name.textContent !== place.label) name.textContent = place.label;
    }
    const crowded = crowdedOut(left.map(pointOf));
    for (const [index, link] of left.entries()) link.toggleAttribute('data-crowded', crowded[index] === true);
  }
}

function pointOf(link: SVGAElement): readonly [x: number, y: number] {
  const { e = 0, f = 0 } = link.transform.baseVal.consolidate()?.matrix ?? {};
  return [e, f];
}

/** Moves the rectangle in each picture to the extent that the map shows. */
function moveFrames(box: HTMLElement, catalogue: Catalogue, seen: MapView['seen']): void {
  for (const picture of box.querySelectorAll<SVGElement>('[data-inset]')) {
    const projection = new Projection(insetFrame(catalogue, picture.dataset.inset as Whole));
    const frame = picture.querySelector('.inset-frame');
    for (const [name, value] of Object.entries(frameAttributes(projection, seen))) frame?.setAttribute(name, value);
  }
}
